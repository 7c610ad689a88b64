package org.peerway.assessment;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.assessment.question.Response;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

abstract class AttemptGuardsTests extends AttemptFixture {

	@Autowired
	private AttemptClock time;

	private PersonId owner;

	private QuizRef ref;

	private AttemptId open;

	private AttemptId graded;

	@BeforeEach
	void twoAttempts() {
		this.owner = trainee();
		this.ref = quizOf(24);
		this.graded = this.service.startOrResume(this.ref);
		answer(this.graded, 10);
		this.open = this.service.startOrResume(this.ref);
	}

	@Test
	void nobodyIsLetIn() {
		Acting.asNobody();

		for (var call : all().toList()) {
			assertThatExceptionOfType(AuthenticationException.class).isThrownBy(call);
		}
	}

	@Test
	void administratorHasNoPartInAttempts() {
		Acting.asSomebody(Role.ADMIN);

		for (var call : all().toList()) {
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
		}
	}

	@Test
	void anotherTraineeSeesAndChangesNothing() {
		trainee();

		for (var call : Stream.concat(writing(), reading()).toList()) {
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
		}
	}

	@Test
	void staffWithTheRightReadsWhatIsGraded() {
		for (var role : Set.of(Role.TRAINER, Role.OFFICE)) {
			this.readers.open(Acting.asSomebody(role), this.owner);

			for (var call : reading().toList()) {
				assertThatCode(call).doesNotThrowAnyException();
			}
		}
	}

	@Test
	void staffWithoutTheRightReadsNothing() {
		var other = PersonId.random();
		for (var role : Set.of(Role.TRAINER, Role.OFFICE)) {
			this.readers.open(Acting.asSomebody(role), other);

			for (var call : reading().toList()) {
				assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
			}
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.service.standings(Set.of(this.owner, other), this.ref.courseVersion()));
		}
	}

	@Test
	void staffNeitherOpensNorChangesAnAttempt() {
		for (var roles : Map.of(Role.TRAINER, Role.OFFICE, Role.OFFICE, Role.TRAINEE).entrySet()) {
			Acting.asSomebody(roles.getKey(), roles.getValue());

			for (var call : writing().toList()) {
				assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
			}
		}
	}

	@Test
	void staffAloneStartsNoAttempt() {
		Acting.asSomebody(Role.TRAINER, Role.OFFICE, Role.ADMIN);

		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.service.startOrResume(this.ref));
	}

	@Test
	void attemptsAreGivenByTheirTrainersAlone() {
		for (var role : Set.of(Role.TRAINEE, Role.OFFICE, Role.ADMIN)) {
			this.readers.open(Acting.asSomebody(role), this.owner);
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.service.grant(this.owner, this.ref));
		}
		Acting.asSomebody(Role.TRAINER);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.service.grant(this.owner, this.ref));
		Acting.as(this.owner, Role.TRAINER, Role.TRAINEE);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.service.grant(this.owner, this.ref));
	}

	@Test
	void ownerMayDoAllOfIt() {
		Acting.as(this.owner, Role.TRAINEE);

		for (var call : all().toList()) {
			assertThatCode(call).doesNotThrowAnyException();
		}
		assertThat(this.service.attempts(this.owner, this.ref.courseVersion())).hasSize(2)
			.allMatch(AttemptSummary::isSubmitted);
	}

	@Test
	void clockOfAnAttemptIsItsOwners() {
		for (var role : Role.values()) {
			Acting.asSomebody(role);
			for (var call : clock().toList()) {
				assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
			}
		}
		Acting.asNobody();
		for (var call : clock().toList()) {
			assertThatExceptionOfType(AuthenticationException.class).isThrownBy(call);
		}
		Acting.as(this.owner, Role.TRAINEE);
		assertThatCode(() -> this.time.goOn(this.open)).doesNotThrowAnyException();
		assertThatIllegalStateException().isThrownBy(() -> this.time.pause(this.open));
	}

	private Stream<ThrowingCallable> clock() {
		return Stream.of(() -> this.time.pause(this.open), () -> this.time.goOn(this.open));
	}

	private Stream<ThrowingCallable> all() {
		return Stream.concat(Stream.of(() -> this.service.startOrResume(this.ref)),
				Stream.concat(writing(), reading()));
	}

	private Stream<ThrowingCallable> writing() {
		return Stream.of(() -> this.service.open(this.open),
				() -> this.service.save(this.open, 0, 0, new Response.Written("")),
				() -> this.service.flag(this.open, 1, 0, true), () -> this.service.submit(this.open, 2));
	}

	private Stream<ThrowingCallable> reading() {
		return Stream.of(() -> this.service.decide(this.owner, this.ref), () -> this.service.review(this.graded),
				() -> this.service.attempts(this.owner, this.ref.courseVersion()),
				() -> this.service.standings(Set.of(this.owner), this.ref.courseVersion()));
	}

}
