package org.peerway.learning;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.people.Accounts;
import org.peerway.people.PersonId;
import org.peerway.people.Role;
import org.peerway.roleplay.InsightService;
import org.peerway.roleplay.PlayMode;
import org.peerway.roleplay.PlayService;
import org.peerway.roleplay.ScenarioRef;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Import({ Accounts.class, PublishedTalk.class })
abstract class SetScenarioServiceTests {

	@Autowired
	private SetScenarioService service;

	@Autowired
	private CohortService cohorts;

	@Autowired
	private PlayService plays;

	@Autowired
	private InsightService insights;

	@Autowired
	private Accounts accounts;

	@Autowired
	private PublishedTalk published;

	private ScenarioRef ref = new ScenarioRef(UUID.randomUUID(), "");

	private PersonId trainer = PersonId.random();

	private PersonId trainee = PersonId.random();

	private CohortId cohort = new CohortId(UUID.randomUUID());

	@BeforeEach
	void cohort() {
		this.ref = this.published.publish("");
		this.accounts.clear();
		this.trainee = this.accounts.make("Rosa Villarreal", Role.TRAINEE);
		this.trainer = this.accounts.actAs("Marcus Bell", Role.TRAINER);
		this.cohort = this.cohorts.open("Autumn evenings");
		this.cohorts.enrol(this.cohort, this.trainee);
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
	}

	@Test
	void peopleOfTheCohortPlayWhatTheirTrainerSet() {
		this.service.set(this.cohort, this.ref);
		asTrainee();

		var own = this.service.own();
		var play = this.service.start(this.ref, PlayMode.COACHED, Locale.ENGLISH);

		assertThat(own).singleElement().satisfies((talk) -> {
			assertThat(talk.ref()).isEqualTo(this.ref);
			assertThat(talk.title()).isNotBlank();
			assertThat(talk.there()).isTrue();
		});
		assertThat(this.plays.open(play).title()).isEqualTo(own.getFirst().title());
		asTrainer();
		assertThat(this.insights.played()).singleElement()
			.satisfies((played) -> assertThat(played.scenario()).isEqualTo(this.ref));
	}

	@Test
	void whatIsSetTwiceIsThereOnce() {
		this.service.set(this.cohort, this.ref);
		this.service.set(this.cohort, this.ref);

		assertThat(this.service.of(this.cohort)).hasSize(1);
	}

	@Test
	void nobodyStartsWhatWasTakenAwayAndItCanBeSetAgain() {
		this.service.set(this.cohort, this.ref);
		this.service.takeAway(this.cohort, this.ref);
		assertThat(this.service.of(this.cohort)).singleElement()
			.satisfies((talk) -> assertThat(talk.there()).isFalse());
		asTrainee();
		assertThat(this.service.own()).isEmpty();
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.service.start(this.ref, PlayMode.COACHED, Locale.ENGLISH));

		asTrainer();
		this.service.set(this.cohort, this.ref);

		asTrainee();
		assertThat(this.service.own()).hasSize(1);
	}

	@Test
	void isForTheCohortAlone() {
		this.service.set(this.cohort, this.ref);
		Acting.asSomebody(Role.TRAINEE);

		assertThat(this.service.own()).isEmpty();
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.service.start(this.ref, PlayMode.COACHED, Locale.ENGLISH));
	}

	@Test
	void otherTrainersSetNothingHere() {
		Acting.asSomebody(Role.TRAINER);

		for (var call : trainers()) {
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
		}
	}

	@ParameterizedTest
	@EnumSource(names = "TRAINER", mode = EnumSource.Mode.EXCLUDE)
	void settingIsForTrainers(Role role) {
		Acting.asSomebody(role);

		for (var call : trainers()) {
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
		}
	}

	@ParameterizedTest
	@EnumSource(names = "TRAINEE", mode = EnumSource.Mode.EXCLUDE)
	void answeringIsForTrainees(Role role) {
		this.service.set(this.cohort, this.ref);
		Acting.asSomebody(role);

		for (var call : trainees()) {
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
		}
	}

	@Test
	void nobodyIsLetIn() {
		Acting.asNobody();

		for (var calls : List.of(trainers(), trainees())) {
			for (var call : calls) {
				assertThatExceptionOfType(AuthenticationException.class).isThrownBy(call);
			}
		}
	}

	@Test
	void refusesWhatIsNotThere() {
		var none = new ScenarioRef(UUID.randomUUID(), this.ref.scenario());

		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.service.set(this.cohort, none));
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.service.takeAway(this.cohort, none));
		assertThat(this.service.of(this.cohort)).isEmpty();
	}

	private List<ThrowingCallable> trainers() {
		return List.of(() -> this.service.of(this.cohort), () -> this.service.set(this.cohort, this.ref),
				() -> this.service.takeAway(this.cohort, this.ref));
	}

	private List<ThrowingCallable> trainees() {
		return List.of(() -> this.service.own(), () -> this.service.start(this.ref, PlayMode.COACHED, Locale.ENGLISH));
	}

	private void asTrainee() {
		Acting.as(this.trainee, Role.TRAINEE);
	}

	private void asTrainer() {
		Acting.as(this.trainer, Role.TRAINER);
	}

}
