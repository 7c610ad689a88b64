package org.peerway.learning;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.assessment.AttemptService;
import org.peerway.assessment.QuizRef;
import org.peerway.assessment.StartDecision;
import org.peerway.assessment.compose.Published;
import org.peerway.audit.RecordedAct.Part;
import org.peerway.notice.NoticeService;
import org.peerway.people.Accounts;
import org.peerway.people.PersonId;
import org.peerway.people.RecordOfActs;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Import({ Accounts.class, Published.class })
abstract class SetQuizServiceTests {

	@Autowired
	private SetQuizService service;

	@Autowired
	private CohortService cohorts;

	@Autowired
	private AttemptService attempts;

	@Autowired
	private Accounts accounts;

	@Autowired
	private RecordOfActs acts;

	@Autowired
	private NoticeService notices;

	@Autowired
	private Published published;

	private QuizRef ref = new QuizRef(UUID.randomUUID(), "");

	private PersonId trainer = PersonId.random();

	private PersonId trainee = PersonId.random();

	private CohortId cohort = new CohortId(UUID.randomUUID());

	@BeforeEach
	void cohort() {
		this.ref = this.published.publish("Midterm").ref();
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
	void peopleOfTheCohortAnswerWhatTheirTrainerSet() {
		this.service.set(this.cohort, this.ref);
		asTrainee();

		var own = this.service.own();
		var attempt = this.service.start(this.ref);
		this.attempts.submit(attempt, 0);

		assertThat(own).singleElement().satisfies((quiz) -> {
			assertThat(quiz.title()).isEqualTo("Midterm");
			assertThat(quiz.minutes()).isEqualTo(15);
			assertThat(quiz.there()).isTrue();
		});
		asTrainer();
		var enrolment = this.cohorts.board(this.cohort, Optional.empty(), 5).rows().getFirst().enrolment();
		assertThat(this.cohorts.trainee(enrolment).attempts()).singleElement()
			.satisfies((one) -> assertThat(one.quiz()).isEqualTo(this.ref));
	}

	@Test
	void trainerGivesAnAttemptMoreAtWhatWasSet() {
		this.service.set(this.cohort, this.ref);
		asTrainee();
		this.attempts.submit(this.service.start(this.ref), 0);
		this.attempts.submit(this.service.start(this.ref), 0);
		asTrainer();
		var enrolment = this.cohorts.board(this.cohort, Optional.empty(), 5).rows().getFirst().enrolment();
		assertThat(this.cohorts.trainee(enrolment).usedUp()).containsExactly(this.ref);

		this.cohorts.grantAttempt(enrolment, this.ref);

		assertThat(this.cohorts.trainee(enrolment).usedUp()).isEmpty();
		asTrainee();
		assertThat(this.attempts.decide(this.trainee, this.ref)).isEqualTo(new StartDecision.MayStart(3, 1));
	}

	@Test
	void trainerGivesNoAttemptAtWhatIsNotThereForTheCohort() {
		this.service.set(this.cohort, this.ref);
		asTrainee();
		this.attempts.submit(this.service.start(this.ref), 0);
		this.attempts.submit(this.service.start(this.ref), 0);
		asTrainer();
		this.service.takeAway(this.cohort, this.ref);
		var enrolment = this.cohorts.board(this.cohort, Optional.empty(), 5).rows().getFirst().enrolment();

		assertThat(this.cohorts.trainee(enrolment).usedUp()).isEmpty();
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.cohorts.grantAttempt(enrolment, this.ref));
	}

	@Test
	void theRecordNamesTheCohortAndWhoIsInIt() {
		this.service.set(this.cohort, this.ref);
		this.accounts.actAs("Sam Adeyemi", Role.ADMIN);

		assertThat(this.acts.newest(Part.ACTS, Optional.empty(), 3)).extracting((line) -> line.thing().orElse(""))
			.containsExactly("Autumn evenings", "Rosa Villarreal", "Autumn evenings");
	}

	@Test
	void peopleOfTheCohortAreToldOnce() {
		this.service.set(this.cohort, this.ref);
		this.service.set(this.cohort, this.ref);
		asTrainee();

		assertThat(this.notices.own(Optional.empty(), 5)).singleElement().satisfies((line) -> {
			assertThat(line.kind()).isEqualTo("quiz-set");
			assertThat(line.details()).containsExactly("Midterm");
			assertThat(line.link()).startsWith("set-quiz/");
		});
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
			.satisfies((quiz) -> assertThat(quiz.there()).isFalse());
		asTrainee();
		assertThat(this.service.own()).isEmpty();
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.service.start(this.ref));

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
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.service.start(this.ref));
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
		var none = new QuizRef(UUID.randomUUID(), this.ref.quiz());

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
		return List.of(() -> this.service.own(), () -> this.service.start(this.ref));
	}

	private void asTrainee() {
		Acting.as(this.trainee, Role.TRAINEE);
	}

	private void asTrainer() {
		Acting.as(this.trainer, Role.TRAINER);
	}

}
