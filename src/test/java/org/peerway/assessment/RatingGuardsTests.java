package org.peerway.assessment;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.assessment.rating.RatingRule;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

abstract class RatingGuardsTests extends RatingFixture {

	private PersonId owner;

	private QuizRef ref;

	private PersonId rater;

	private long number;

	@BeforeEach
	void oneAnswer() {
		this.owner = trainee();
		this.ref = this.shelf.put(RatedQuizzes.twoTexts(RatingRule.DEFAULT));
		write(this.ref, "My words.");
		this.rater = raterOf(this.owner);
		this.number = next(this.ref);
	}

	@Test
	void nobodyIsLetIn() {
		Acting.asNobody();

		for (var call : Stream.concat(rating(), reading()).toList()) {
			assertThatExceptionOfType(AuthenticationException.class).isThrownBy(call);
		}
	}

	@Test
	void onlyTrainersRate() {
		for (var role : Set.of(Role.TRAINEE, Role.OFFICE, Role.ADMIN)) {
			this.readers.open(Acting.asSomebody(role), this.owner);

			for (var call : rating().toList()) {
				assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
			}
		}
	}

	@Test
	void trainerOfThePersonMayDoAllOfIt() {
		actAs(this.rater);

		for (var call : Stream.concat(rating(), reading()).toList()) {
			assertThatCode(call).doesNotThrowAnyException();
		}
	}

	@Test
	void trainerOfOthersSeesAndRatesNothing() {
		raterOf(PersonId.random());

		for (var call : answers().toList()) {
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
		}
		assertThat(this.rating.queues(Optional.empty(), 10)).isEmpty();
		assertThat(this.rating.next(essayOf(this.ref), 0)).isEmpty();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.reports.raters(Set.of(this.owner)));
	}

	@Test
	void nobodyRatesTheirOwnAnswer() {
		this.readers.open(this.owner, this.owner);
		this.circle.put(this.owner, Set.of(this.owner));
		Acting.as(this.owner, Role.TRAINER, Role.TRAINEE);

		for (var call : answers().toList()) {
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
		}
		assertThat(this.rating.queues(Optional.empty(), 10)).isEmpty();
		assertThat(this.rating.next(essayOf(this.ref), 0)).isEmpty();
	}

	@Test
	void agreementIsForStaff() {
		for (var role : Set.of(Role.TRAINER, Role.OFFICE)) {
			Acting.asSomebody(role);
			assertThatCode(() -> this.reports.agreement(this.ref)).doesNotThrowAnyException();
		}
		for (var role : Set.of(Role.TRAINEE, Role.ADMIN)) {
			Acting.asSomebody(role);
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.reports.agreement(this.ref));
		}
	}

	@Test
	void whoRatedIsForThoseWhoMayRead() {
		for (var role : Set.of(Role.TRAINEE, Role.TRAINER, Role.OFFICE)) {
			this.readers.open(Acting.asSomebody(role), this.owner);
			assertThatCode(() -> this.reports.raters(Set.of(this.owner))).doesNotThrowAnyException();
			Acting.asSomebody(role);
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.reports.raters(Set.of(this.owner)));
		}
		Acting.asSomebody(Role.ADMIN);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.reports.raters(Set.of()));
	}

	private Stream<ThrowingCallable> rating() {
		return Stream.concat(answers(),
				Stream.of(() -> this.rating.queues(Optional.empty(), 10), () -> this.rating.next(essayOf(this.ref), 0),
						() -> this.rating.own(essayOf(this.ref), Optional.empty(), 10)));
	}

	private Stream<ThrowingCallable> answers() {
		return Stream.of(() -> this.rating.open(this.number),
				() -> this.rating.rate(this.number, RatedQuizzes.tenths(5)));
	}

	private Stream<ThrowingCallable> reading() {
		return Stream.of(() -> this.reports.agreement(this.ref), () -> this.reports.raters(Set.of(this.owner)));
	}

}
