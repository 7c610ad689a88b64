package org.peerway.people;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.Readers;
import org.peerway.StillClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@Import({ StillClock.Configuration.class, AccommodationServiceTests.Configuration.class })
abstract class AccommodationServiceTests {

	private static final Allowance HALF_AS_MUCH_AGAIN = new Allowance(1.5, false, true, 2);

	@Autowired
	private AccommodationService service;

	@Autowired
	private Readers readers;

	@Autowired
	private StillClock clock;

	@Autowired
	private Heard heard;

	private PersonId person;

	private PersonId officer;

	@BeforeEach
	void somebodyApproves() {
		this.person = PersonId.random();
		this.officer = Acting.asSomebody(Role.OFFICE);
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
	}

	@Test
	void thereIsNothingToBeginWith() {
		assertThat(this.service.approved(this.person)).isEmpty();
		Acting.as(this.person, Role.TRAINEE);
		assertThat(this.service.allowance(this.person)).isEqualTo(Allowance.NONE);
		assertThat(this.service.own()).isEmpty();
	}

	@Test
	void keepsWhoApprovedWhatAndUntilWhen() {
		var until = now().plus(Duration.ofDays(90));

		this.service.approve(this.person, HALF_AS_MUCH_AGAIN, " Reads slowly ", until);

		var approved = new ApprovedAllowance(HALF_AS_MUCH_AGAIN, "Reads slowly", this.officer, now(), until);
		assertThat(this.service.approved(this.person)).contains(approved);
		assertThat(this.heard.changes).contains(new AllowanceChanged(this.person, HALF_AS_MUCH_AGAIN));
		Acting.as(this.person, Role.TRAINEE);
		assertThat(this.service.own()).contains(approved);
		assertThat(this.service.allowance(this.person)).isEqualTo(HALF_AS_MUCH_AGAIN);
	}

	@Test
	void listsThoseWhoAreAllowedSomethingNow() {
		var another = PersonId.random();
		var before = PersonId.random();
		this.service.approve(this.person, HALF_AS_MUCH_AGAIN, "First", null);
		this.service.approve(before, HALF_AS_MUCH_AGAIN, "Second", now().plusSeconds(10));
		this.clock.pass(Duration.ofSeconds(10));

		assertThat(this.service.approved(List.of(this.person, another, before))).containsOnlyKeys(this.person);
		assertThat(this.service.approved(List.of())).isEmpty();
	}

	@Test
	void theNewOneTakesThePlaceOfTheOneBefore() {
		this.service.approve(this.person, HALF_AS_MUCH_AGAIN, "First", null);
		var second = new Allowance(1, true, false, 0);

		this.service.approve(this.person, second, "Second", null);

		assertThat(this.service.approved(this.person)).map(ApprovedAllowance::allowance).contains(second);
	}

	@Test
	void endsAtItsTimeOrWhenSomebodyEndsIt() {
		this.service.approve(this.person, HALF_AS_MUCH_AGAIN, "For a while", now().plusSeconds(10));
		this.clock.pass(Duration.ofSeconds(10));
		assertThat(this.service.approved(this.person)).isEmpty();

		this.service.approve(this.person, HALF_AS_MUCH_AGAIN, "Without an end", null);
		this.service.end(this.person);

		assertThat(this.service.approved(this.person)).isEmpty();
		assertThat(this.heard.changes).last().isEqualTo(new AllowanceChanged(this.person, Allowance.NONE));
	}

	@Test
	void refusesWhatMakesNoSense() {
		for (ThrowingCallable call : List.<ThrowingCallable>of(
				() -> this.service.approve(this.person, HALF_AS_MUCH_AGAIN, "  ", null),
				() -> this.service.approve(this.person, HALF_AS_MUCH_AGAIN, "x".repeat(1001), null),
				() -> this.service.approve(this.person, HALF_AS_MUCH_AGAIN, "Too late", now()),
				() -> this.service.approve(this.officer, HALF_AS_MUCH_AGAIN, "For myself", null),
				() -> this.service.end(this.officer), () -> new Allowance(0.9, false, false, 0),
				() -> new Allowance(4.1, false, false, 0), () -> new Allowance(1, false, false, -1))) {
			assertThatIllegalArgumentException().isThrownBy(call);
		}
		assertThat(this.service.approved(this.person)).isEmpty();
	}

	@Test
	void trainersSeeWhatAndNeverWhy() {
		this.service.approve(this.person, HALF_AS_MUCH_AGAIN, "A reason", null);
		var trainer = Acting.asSomebody(Role.TRAINER);

		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.service.allowance(this.person));
		this.readers.open(trainer, this.person);
		assertThat(this.service.allowance(this.person)).isEqualTo(HALF_AS_MUCH_AGAIN);
		for (var call : approving().toList()) {
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
		}
	}

	@Test
	void traineesApproveNothing() {
		Acting.as(this.person, Role.TRAINEE);

		for (var call : approving().toList()) {
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
		}
	}

	@Test
	void nobodyIsLetIn() {
		Acting.asNobody();

		for (var call : Stream
			.concat(approving(), Stream.of(() -> this.service.own(), () -> this.service.allowance(this.person)))
			.toList()) {
			assertThatExceptionOfType(AuthenticationException.class).isThrownBy(call);
		}
	}

	private Stream<ThrowingCallable> approving() {
		return Stream.of(() -> this.service.approved(this.person), () -> this.service.approved(List.of(this.person)),
				() -> this.service.end(this.person),
				() -> this.service.approve(this.person, HALF_AS_MUCH_AGAIN, "Because", null));
	}

	private Instant now() {
		return this.clock.instant();
	}

	/** Remembers what was told. */
	static class Heard {

		private final List<AllowanceChanged> changes = new ArrayList<>();

		@EventListener
		void on(AllowanceChanged change) {
			this.changes.add(change);
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Configuration {

		@Bean
		Readers readers() {
			return new Readers();
		}

		@Bean
		Heard heard() {
			return new Heard();
		}

	}

}
