package org.peerway.learning;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.assessment.QuizRef;
import org.peerway.course.CourseCatalogue;
import org.peerway.learning.Activity.Kind;
import org.peerway.people.Accounts;
import org.peerway.people.PersonId;
import org.peerway.people.ReadingRights;
import org.peerway.people.Role;
import org.peerway.roleplay.PlayMode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@Import({ Walker.class, Accounts.class })
abstract class LearningServiceTests {

	@Autowired
	private LearningService learning;

	@Autowired
	private CohortService cohorts;

	@Autowired
	private EvidenceService evidence;

	@Autowired
	private ReadingRights rights;

	@Autowired
	private CourseCatalogue catalogue;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Walker walker;

	@Autowired
	private EntityManagerFactory entityManagerFactory;

	private PersonId trainer;

	private PersonId trainee;

	private CohortId cohort;

	private EnrolmentId enrolment;

	@BeforeEach
	void enrol() {
		this.accounts.clear();
		this.trainee = this.accounts.make("Rosa Villarreal", Role.TRAINEE);
		this.trainer = this.accounts.actAs("Marcus Bell", Role.TRAINER);
		this.cohort = this.cohorts.open("Autumn evenings");
		this.enrolment = this.cohorts.enrol(this.cohort, this.trainee);
		actAsTrainee();
	}

	@AfterEach
	void signOut() {
		Acting.asNobody();
	}

	@Test
	void enrolmentPinsTheCourseVersion() {
		var journey = this.learning.journey().orElseThrow();

		assertThat(journey.courseVersion()).isEqualTo(this.catalogue.current(CohortService.COURSE).value());
		assertThat(journey.cohortName()).isEqualTo("Autumn evenings");
		assertThat(journey.state().published()).extracting(ModuleState::number).containsExactly(3, 7, 9);
	}

	@Test
	void enrolsNobodyTwice() {
		actAsTrainer();

		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.cohorts.enrol(this.cohort, this.trainee));
	}

	@Test
	void remembersTheLessonThatWasLeftOpen() {
		this.learning.markRead("beside-not-above");
		this.learning.openLesson("helping-helps-both");

		var journey = this.learning.journey().orElseThrow();

		assertThat(journey.next().orElseThrow().activity().id()).isEqualTo("helping-helps-both");
		assertThat(journey.state().modules().get(2).done(Kind.LESSON)).isOne();
	}

	@Test
	void keepsPrivateWordsAndGivesThemBack() {
		var first = this.learning.saveNote("beside-not-above", Optional.empty(), "My aunt sat on the step.");
		var second = this.learning.saveNote("beside-not-above", Optional.of(first), "My aunt sat on the back step.");

		var page = this.learning.openLesson("beside-not-above");

		assertThat(page.note()).isEqualTo(new Words("My aunt sat on the back step.", Optional.of(second)));
		assertThat(page.number()).isOne();
		assertThat(page.previous()).isEmpty();
		assertThat(page.next().orElseThrow().id()).isEqualTo("helping-helps-both");
	}

	@Test
	void wordsFromElsewhereAreShownAndNotOverwritten() {
		var first = this.learning.saveNote("beside-not-above", Optional.empty(), "On the step.");
		var onThePhone = this.learning.saveNote("beside-not-above", Optional.of(first), "On the phone.");

		var stale = catchThrowableOfType(StaleWordsException.class,
				() -> this.learning.saveNote("beside-not-above", Optional.of(first), "On the desk."));

		assertThat(stale.kept()).isEqualTo(new Words("On the phone.", Optional.of(onThePhone)));
		assertThat(this.learning.openLesson("beside-not-above").note()).isEqualTo(stale.kept());
	}

	@Test
	void theSameWordsFromElsewhereAreNoConflict() {
		var first = this.learning.saveNote("beside-not-above", Optional.empty(), "On the step.");

		assertThat(this.learning.saveNote("beside-not-above", Optional.empty(), "On the step."))
			.isAfterOrEqualTo(first);
	}

	@Test
	void firstWordsInTwoWindowsAtOnceAreKeptOnce() throws Exception {
		var desk = Acting.as(this.trainee, Role.TRAINEE,
				() -> this.learning.saveNote("beside-not-above", Optional.empty(), "On the desk."));
		var phone = Acting.as(this.trainee, Role.TRAINEE,
				() -> this.learning.saveNote("beside-not-above", Optional.empty(), "On the phone."));
		int kept = 0;
		int stale = 0;
		try (var threads = Executors.newFixedThreadPool(2)) {
			for (var outcome : threads.invokeAll(List.of(desk, phone))) {
				if (outcome.state() == Future.State.SUCCESS) {
					kept++;
				}
				else {
					assertThat(outcome.exceptionNow()).isInstanceOf(StaleWordsException.class);
					stale++;
				}
			}
		}

		assertThat(kept).isOne();
		assertThat(stale).isOne();
	}

	@Test
	void aLessonReadInTwoWindowsAtOnceIsReadOnce() throws Exception {
		var read = Acting.as(this.trainee, Role.TRAINEE, () -> {
			this.learning.markRead("beside-not-above");
			return true;
		});

		try (var threads = Executors.newFixedThreadPool(4)) {
			assertThat(threads.invokeAll(Collections.nCopies(4, read))).allMatch(Future::resultNow);
		}

		assertThat(this.learning.openLesson("beside-not-above").read()).isTrue();
	}

	@Test
	void opensNothingBeforeItsTime() {
		assertThatExceptionOfType(NotOpenException.class)
			.isThrownBy(() -> this.learning.startQuiz("peer-principles-quiz"))
			.satisfies((refused) -> assertThat(refused.decision().reasons())
				.containsExactly(new Reason.LessonsUnread(0, 5)));
		assertThatExceptionOfType(NotOpenException.class)
			.isThrownBy(() -> this.learning.openLesson("how-we-came-to-know"));
		assertThatExceptionOfType(NotOpenException.class)
			.isThrownBy(() -> this.learning.startScenario("spin-cycle", PlayMode.COACHED, Locale.ENGLISH));
	}

	@Test
	void walksTheWholePath() {
		this.walker.walkAll();

		var state = this.learning.journey().orElseThrow().state();
		assertThat(state.isComplete()).isTrue();
		assertThat(state.minutesDone()).isEqualTo(state.minutes());
	}

	@Test
	void aFailedQuizKeepsTheModuleOpenAndSaysHowFar() {
		var quiz = this.walker.walkTo(Kind.QUIZ);
		this.walker.answer(this.learning.startQuiz(quiz.id()), false);

		var module = this.learning.journey().orElseThrow().state().module("peer-principles").orElseThrow();

		assertThat(module.missing()).hasSize(1).first().isInstanceOfSatisfying(Reason.QuizNotPassed.class, (reason) -> {
			assertThat(reason.attempts()).isOne();
			assertThat(reason.best()).isZero();
		});
	}

	@Test
	void anEmptyReflectionCannotBeHandedIn() {
		this.learning.saveReflection("peer-principles", Optional.empty(), "   ");

		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.learning.handInReflection("peer-principles"));
	}

	@Test
	void trainerSeesWhereEverybodyStands() {
		this.walker.walkTo(Kind.QUIZ);
		this.learning.saveNote("beside-not-above", Optional.empty(), "private");
		actAsTrainer();

		var board = this.cohorts.board(this.cohort, Optional.empty(), 50);
		var page = this.cohorts.trainee(this.enrolment);

		assertThat(board.rows()).hasSize(1).first().satisfies((row) -> {
			assertThat(row.name()).isEqualTo("Rosa Villarreal");
			assertThat(row.state().module("peer-principles").orElseThrow().done(Kind.LESSON)).isEqualTo(5);
			assertThat(row.lastSeenAt()).isPresent();
			assertThat(row.ready()).isFalse();
		});
		assertThat(board.trainers()).containsExactly("Marcus Bell");
		assertThat(page.reflections()).hasSize(1);
		assertThat(page.toString()).doesNotContain("private");
	}

	@Test
	void boardGoesByNameOverTheWholeCohort() {
		List.of("álvaro Ruiz", "Zoe Lin", "Ben Ochoa", "Oscar Benítez").forEach(this::enrolAnother);
		actAsTrainer();

		var first = this.cohorts.board(this.cohort, Optional.empty(), 2);
		var second = this.cohorts.board(this.cohort, first.more(), 2);
		var third = this.cohorts.board(this.cohort, second.more(), 2);

		assertThat(first.rows()).extracting(Board.Row::name).containsExactly("álvaro Ruiz", "Ben Ochoa");
		assertThat(second.rows()).extracting(Board.Row::name).containsExactly("Oscar Benítez", "Rosa Villarreal");
		assertThat(third.rows()).extracting(Board.Row::name).containsExactly("Zoe Lin");
		assertThat(third.more()).isEmpty();
		assertThat(List.of(first, second, third)).extracting(Board::people).containsOnly(5);
	}

	@Test
	void boardBeginsAnewAfterSomebodyWhoIsNotInTheCohort() {
		actAsTrainer();

		var board = this.cohorts.board(this.cohort, Optional.of(new EnrolmentId(UUID.randomUUID())), 50);

		assertThat(board.rows()).extracting(Board.Row::name).containsExactly("Rosa Villarreal");
		assertThat(this.cohorts.board(this.cohorts.open("Empty"), Optional.empty(), 50).rows()).isEmpty();
	}

	@Test
	void trainerSeesWhoIsStuckAtAQuiz() {
		var quiz = this.walker.walkTo(Kind.QUIZ);
		this.walker.answer(this.learning.startQuiz(quiz.id()), false);
		actAsTrainer();

		assertThat(this.cohorts.trainee(this.enrolment).attempts()).hasSize(1);
		assertThat(this.cohorts.trainee(this.enrolment).stuck()).isEmpty();
	}

	@Test
	void trainerAttestsOnceAndOnlyWhenAllIsDone() {
		actAsTrainer();
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.cohorts.attest(this.enrolment, "I saw her listen."));
		actAsTrainee();
		this.walker.walkAll();
		actAsTrainer();

		this.cohorts.attest(this.enrolment, "I saw her listen.");

		var attestation = this.cohorts.trainee(this.enrolment).attestation().orElseThrow();
		assertThat(attestation.statement()).isEqualTo("I saw her listen.");
		assertThat(attestation.trainer()).isEqualTo(this.trainer);
		assertThat(this.accounts.acts()).contains("cohort.opened", "enrolment.made", "enrolment.attested");
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> this.cohorts.attest(this.enrolment, "Again."));
	}

	@Test
	void trainersLookAtThePeopleOfTheirCohortsAlone() {
		actAsTrainer();
		assertThatCode(() -> this.rights.mustCover(this.trainee)).doesNotThrowAnyException();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.rights.mustCover(List.of(this.trainee, PersonId.random())));

		Acting.asSomebody(Role.TRAINER);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.rights.mustCover(this.trainee));
		Acting.as(this.trainer, Role.OFFICE, Role.ADMIN, Role.TRAINEE);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.rights.mustCover(this.trainee));
		actAsTrainee();
		assertThatCode(() -> this.rights.mustCover(this.trainee)).doesNotThrowAnyException();
	}

	@Test
	void nobodyTrainsThemself() {
		Acting.as(this.trainer, Role.TRAINER, Role.TRAINEE);

		assertDenied(() -> this.cohorts.enrol(this.cohort, this.trainer));
	}

	@Test
	void evidenceNamesTrainersAndTime() {
		this.walker.walkAll();

		var evidence = this.evidence.of(this.trainee, CohortService.COURSE).orElseThrow();

		assertThat(evidence.trainers()).containsExactly(this.trainer);
		assertThat(evidence.minutes()).isEqualTo(this.learning.journey().orElseThrow().state().minutes());
		assertThat(evidence.attestation()).isEmpty();
	}

	@Test
	void evidenceOfManyIsReadAtOnce() {
		var june = enrolAnother("June");
		this.walker.walkTo(Kind.QUIZ);
		Acting.as(this.trainer, Role.TRAINER, Role.OFFICE);
		var both = List.of(this.trainee, june);

		var evidence = this.evidence.of(both, CohortService.COURSE);

		assertThat(evidence).containsOnlyKeys(both);
		assertThat(evidence.get(this.trainee))
			.isEqualTo(this.evidence.of(this.trainee, CohortService.COURSE).orElseThrow());
		assertThat(statements(() -> this.evidence.of(both, CohortService.COURSE))).isEqualTo(16);
		assertThat(statements(() -> this.evidence.of(List.of(june), CohortService.COURSE))).isEqualTo(16);
	}

	@Test
	void groundsAreTheBestAttemptAndTheNewestTalk() {
		var quiz = this.walker.walkTo(Kind.QUIZ);
		this.walker.answer(this.learning.startQuiz(quiz.id()), false);
		var evidence = this.evidence.of(this.trainee, CohortService.COURSE).orElseThrow();

		var grounds = this.evidence.grounds(this.trainee, evidence);

		assertThat(grounds.quizzes()).containsOnlyKeys("peer-principles-quiz");
		assertThat(grounds.quizzes().get("peer-principles-quiz").points()).isZero();
		assertThat(grounds.talks()).containsOnlyKeys("spin-cycle");
		assertThat(statements(() -> this.evidence.grounds(this.trainee, evidence))).isEqualTo(2);
	}

	@Test
	void evidenceIsForThePersonAndWhoMayLook() {
		var found = this.evidence.of(this.trainee, CohortService.COURSE).orElseThrow();
		assertThat(this.evidence.grounds(this.trainee, found)).isEqualTo(Grounds.NONE);
		assertThat(this.evidence.of(List.of(this.trainee), CohortService.COURSE)).hasSize(1);

		Acting.as(this.trainer, Role.TRAINER, Role.OFFICE);
		assertThat(this.evidence.grounds(this.trainee, found)).isEqualTo(Grounds.NONE);

		for (Role role : Role.values()) {
			Acting.asSomebody(role);
			assertDenied(() -> this.evidence.of(this.trainee, CohortService.COURSE));
			assertDenied(() -> this.evidence.of(List.of(this.trainee), CohortService.COURSE));
			assertDenied(() -> this.evidence.grounds(this.trainee, found));
		}
	}

	@Test
	void learningIsForTrainees() {
		Acting.asSomebody(Role.TRAINER, Role.OFFICE, Role.ADMIN);

		assertDenied(() -> this.learning.journey());
		assertDenied(() -> this.learning.openLesson("beside-not-above"));
		assertDenied(() -> this.learning.saveNote("beside-not-above", Optional.empty(), ""));
		assertDenied(() -> this.learning.reflection("peer-principles"));
		assertDenied(() -> this.learning.saveReflection("peer-principles", Optional.empty(), ""));
		assertDenied(() -> this.learning.startQuiz("peer-principles-quiz"));
		assertDenied(() -> this.learning.startScenario("spin-cycle", PlayMode.COACHED, Locale.ENGLISH));
		assertDenied(() -> {
			this.learning.markRead("beside-not-above");
			return null;
		});
		assertDenied(() -> {
			this.learning.handInReflection("peer-principles");
			return null;
		});
	}

	@Test
	void aCohortIsForItsTrainers() {
		Acting.asSomebody(Role.TRAINER);
		assertDenied(() -> this.cohorts.board(this.cohort, Optional.empty(), 50));
		assertDenied(() -> this.cohorts.trainee(this.enrolment));
		assertDenied(() -> this.cohorts.enrol(this.cohort, PersonId.random()));
		assertDenied(() -> attest());
		assertDenied(() -> grant());
		assertThat(this.cohorts.cohorts(Optional.empty(), 50)).isEmpty();

		Acting.asSomebody(Role.TRAINEE, Role.OFFICE, Role.ADMIN);
		assertDenied(() -> this.cohorts.cohorts(Optional.empty(), 50));
		assertDenied(() -> this.cohorts.open("Mine"));
		assertDenied(() -> this.cohorts.board(this.cohort, Optional.empty(), 50));
		assertDenied(() -> this.cohorts.trainee(this.enrolment));
		assertDenied(() -> attest());
		assertDenied(() -> grant());
	}

	@Test
	void nobodyGetsNothing() {
		Acting.asNobody();

		assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
			.isThrownBy(() -> this.learning.journey());
		assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
			.isThrownBy(() -> this.cohorts.cohorts(Optional.empty(), 50));
		assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
			.isThrownBy(() -> this.evidence.of(this.trainee, CohortService.COURSE));
	}

	@Test
	void pinsTheNumberOfStatements() {
		this.learning.openLesson("beside-not-above");

		assertThat(statements(() -> this.learning.journey())).isEqualTo(6);
		assertThat(statements(() -> this.learning.openLesson("beside-not-above"))).isEqualTo(6);
		assertThat(statements(() -> this.learning.saveNote("beside-not-above", Optional.empty(), "a"))).isEqualTo(6);
		var seen = this.learning.openLesson("beside-not-above").note().savedAt();
		assertThat(statements(() -> this.learning.saveNote("beside-not-above", seen, "b"))).isEqualTo(6);
		actAsTrainer();
		assertThat(statements(() -> this.cohorts.board(this.cohort, Optional.empty(), 50))).isEqualTo(12);
		List.of("June", "Oscar", "Ana").forEach(this::enrolAnother);
		actAsTrainer();
		assertThat(statements(() -> this.cohorts.board(this.cohort, Optional.empty(), 50))).isEqualTo(12);
		assertThat(statements(() -> this.cohorts.board(this.cohort, Optional.empty(), 2))).isEqualTo(12);
	}

	private Object grant() {
		this.cohorts.grantAttempt(this.enrolment,
				new QuizRef(this.catalogue.current(CohortService.COURSE).value(), "peer-principles-quiz"));
		return this.enrolment;
	}

	private PersonId enrolAnother(String name) {
		var person = this.accounts.make(name, Role.TRAINEE);
		actAsTrainer();
		this.cohorts.enrol(this.cohort, person);
		actAsTrainee();
		return person;
	}

	private Object attest() {
		this.cohorts.attest(this.enrolment, "Ready.");
		return this.enrolment;
	}

	private void actAsTrainee() {
		Acting.as(this.trainee, Role.TRAINEE);
	}

	private void actAsTrainer() {
		Acting.as(this.trainer, Role.TRAINER);
	}

	private static void assertDenied(Supplier<?> call) {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call::get);
	}

	private long statements(Supplier<?> call) {
		var statistics = this.entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
		statistics.clear();
		call.get();
		return statistics.getPrepareStatementCount();
	}

}
