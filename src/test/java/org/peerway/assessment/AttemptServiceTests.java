package org.peerway.assessment;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.util.ExceptionUtils;
import org.peerway.Acting;
import org.peerway.assessment.question.ChoiceQuestion;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Outcome;
import org.peerway.assessment.question.Response;
import org.peerway.people.Allowance;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

abstract class AttemptServiceTests extends AttemptFixture {

	private static final Duration COOL_DOWN = Duration.ofMinutes(15);

	@Autowired
	private AttemptTestConfiguration.Heard heard;

	@Autowired
	private EntityManagerFactory entityManagerFactory;

	@Test
	void startsAnAttemptWithAPaperToAnswer() {
		trainee();

		var sheet = this.service.open(this.service.startOrResume(quizOf(24)));

		assertThat(sheet.title()).isEqualTo("Peer principles");
		assertThat(sheet.number()).isEqualTo(1);
		assertThat(sheet.step()).isZero();
		assertThat(sheet.answered()).isZero();
		assertThat(sheet.firstOpen()).isZero();
		assertThat(sheet.items()).hasSize(10).allSatisfy((item) -> {
			assertThat(item.isAnswered()).isFalse();
			assertThat(item.savedAt()).isNull();
			assertThat(item.flagged()).isFalse();
		});
	}

	@Test
	void goesOnWithTheOpenAttemptOnAnyDevice() {
		var person = trainee();
		var ref = quizOf(24);
		var id = this.service.startOrResume(ref);
		var chosen = fitting(id, 0);
		this.service.save(id, 0, 0, chosen);
		this.clock.pass(Duration.ofDays(3));

		assertThat(this.service.decide(person, ref)).isEqualTo(new StartDecision.Resume(id));
		assertThat(this.service.startOrResume(ref)).isEqualTo(id);
		var sheet = this.service.open(id);
		assertThat(sheet.step()).isEqualTo(1);
		assertThat(sheet.answered()).isEqualTo(1);
		assertThat(sheet.firstOpen()).isEqualTo(1);
		assertThat(sheet.items().getFirst().response()).isEqualTo(chosen);
	}

	@Test
	void paperIsTheSameEachTimeItIsOpened() {
		trainee();
		var id = this.service.startOrResume(quizOf(24));

		assertThat(this.service.open(id)).isEqualTo(this.service.open(id));
	}

	@Test
	void paperCanBeDrawnAgainFromTheSeed() {
		trainee();
		var ref = quizOf(24);

		var attempt = attempt(this.service.startOrResume(ref));

		var quiz = this.shelf.quiz(ref);
		assertThat(attempt.questions(quiz)).isEqualTo(Paper.draw(quiz, attempt.seed(), Map.of()).questions());
	}

	@Test
	void nextAttemptPutsWhatWasNeverSeen() {
		trainee();
		var ref = quizOf(24);
		var first = this.service.startOrResume(ref);
		answer(first, 0);
		this.clock.pass(COOL_DOWN);

		var second = this.service.startOrResume(ref);

		assertThat(asked(second)).doesNotContainAnyElementsOf(asked(first));
	}

	@Test
	void sheetTellsNothingThatWouldHelp() {
		trainee();
		var ref = quizOf(24);
		var id = this.service.startOrResume(ref);
		this.service.save(id, 0, 0, fitting(id, 0));

		var sheet = this.service.open(id);

		assertThat(sheet.toString()).doesNotContain("CANARY");
		var optionIds = this.shelf.quiz(ref)
			.questions()
			.stream()
			.flatMap((question) -> ((ChoiceQuestion) question).options().stream())
			.map(Option::id)
			.collect(Collectors.toSet());
		assertThat(sheet.items()).flatExtracting(Ticks::choices)
			.extracting(Task.Part::token)
			.doesNotContainAnyElementsOf(optionIds)
			.doesNotHaveDuplicates();
	}

	@Test
	void acknowledgesAnAnswerWithTheTimeItWasKept() {
		trainee();
		var id = this.service.startOrResume(quizOf(24));
		this.clock.pass(Duration.ofMinutes(4));

		var saved = this.service.save(id, 0, 3, notFitting(id, 3));

		assertThat(saved).isEqualTo(new Saved(1, this.clock.instant(), 1));
		assertThat(this.service.open(id).items().get(3).savedAt()).isEqualTo(this.clock.instant());
	}

	@Test
	void answerCanBeChangedAndTakenBack() {
		trainee();
		var id = this.service.startOrResume(quizOf(24));
		this.service.save(id, 0, 0, notFitting(id, 0));

		var changed = this.service.save(id, 1, 0, fitting(id, 0));
		var takenBack = this.service.save(id, 2, 0, new Response.Chosen(Set.of()));

		assertThat(changed.answered()).isEqualTo(1);
		assertThat(takenBack.answered()).isZero();
		assertThat(this.service.open(id).items().getFirst().isAnswered()).isFalse();
	}

	@Test
	void secondTabCannotOverwrite() {
		trainee();
		var id = this.service.startOrResume(quizOf(24));
		var kept = fitting(id, 0);
		this.service.save(id, 0, 0, kept);

		assertThatExceptionOfType(StaleStepException.class)
			.isThrownBy(() -> this.service.save(id, 0, 0, notFitting(id, 0)))
			.satisfies((ex) -> assertThat(ex.presentStep()).isEqualTo(1));
		assertThatExceptionOfType(StaleStepException.class).isThrownBy(() -> this.service.flag(id, 0, 0, true));
		assertThatExceptionOfType(StaleStepException.class).isThrownBy(() -> this.service.submit(id, 0));
		var sheet = this.service.open(id);
		assertThat(sheet.step()).isEqualTo(1);
		assertThat(sheet.items().getFirst().response()).isEqualTo(kept);
		assertThat(sheet.items().getFirst().flagged()).isFalse();
	}

	@Test
	void answerThatIsNotOnThePaperIsRefused() {
		trainee();
		var id = this.service.startOrResume(quizOf(24));
		var foreign = fitting(id, 1);

		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.service.save(id, 0, 0, new Response.Chosen(Set.of("x"))));
		assertThatIllegalArgumentException().isThrownBy(() -> this.service.save(id, 0, 0, foreign));
		assertThatIllegalArgumentException().isThrownBy(() -> this.service.save(id, 0, 10, foreign));
		assertThatIllegalArgumentException().isThrownBy(() -> this.service.save(id, 0, -1, foreign));
		assertThatIllegalArgumentException().isThrownBy(() -> this.service.flag(id, 0, 10, true));
		assertThat(this.service.open(id).step()).isZero();
	}

	@Test
	void questionCanBeFlaggedToComeBackTo() {
		trainee();
		var id = this.service.startOrResume(quizOf(24));

		int step = this.service.flag(id, 0, 4, true);

		assertThat(step).isEqualTo(1);
		var item = this.service.open(id).items().get(4);
		assertThat(item.flagged()).isTrue();
		assertThat(item.savedAt()).isNull();
		this.service.flag(id, step, 4, false);
		assertThat(this.service.open(id).items().get(4).flagged()).isFalse();
	}

	@Test
	void handedInPaperIsGraded() {
		var person = trainee();
		var ref = quizOf(24);
		var id = this.service.startOrResume(ref);

		var summary = answer(id, 7);

		assertThat(summary.score()).isEqualTo(new Points(7));
		assertThat(summary.passed()).isTrue();
		assertThat(summary.maxScore()).isEqualTo(10);
		assertThat(summary.passMark()).isEqualTo(7);
		assertThat(summary.number()).isEqualTo(1);
		assertThat(summary.submittedAt()).isEqualTo(this.clock.instant());
		assertThat(this.service.attempts(person, ref.courseVersion())).containsExactly(summary);
	}

	@Test
	void unansweredQuestionsEarnNothing() {
		trainee();
		var id = this.service.startOrResume(quizOf(24));

		var summary = this.service.submit(id, 0);

		assertThat(summary.score()).isEqualTo(new Points(0));
		assertThat(summary.passed()).isFalse();
	}

	@Test
	void onePointTooFewDoesNotPass() {
		trainee();

		var summary = answer(this.service.startOrResume(quizOf(24)), 6);

		assertThat(summary.score()).isEqualTo(new Points(6));
		assertThat(summary.passed()).isFalse();
	}

	@Test
	void handingInAgainGivesTheSameResult() {
		trainee();
		var id = this.service.startOrResume(quizOf(24));
		var first = answer(id, 8);
		this.clock.pass(Duration.ofHours(1));

		assertThat(this.service.submit(id, 10)).isEqualTo(first);
		assertThat(this.service.submit(id, 0)).isEqualTo(first);
		assertThat(this.heard.of(id)).containsExactly(new AttemptGraded(first, false));
	}

	@Test
	void nothingChangesAfterHandingIn() {
		trainee();
		var id = this.service.startOrResume(quizOf(24));
		var tokens = fitting(id, 0);
		answer(id, 2);

		assertThatExceptionOfType(AttemptClosedException.class).isThrownBy(() -> this.service.save(id, 11, 0, tokens));
		assertThatExceptionOfType(AttemptClosedException.class).isThrownBy(() -> this.service.flag(id, 11, 0, true));
		assertThatExceptionOfType(AttemptClosedException.class).isThrownBy(() -> this.service.open(id));
	}

	@Test
	void failedAttemptIsFollowedByAWait() {
		var person = trainee();
		var ref = quizOf(24);
		answer(this.service.startOrResume(ref), 3);
		var until = this.clock.instant().plus(COOL_DOWN);
		this.clock.pass(COOL_DOWN.minusSeconds(1));

		assertThat(this.service.decide(person, ref)).isEqualTo(new StartDecision.CoolingDown(until));
		assertThatExceptionOfType(CannotStartException.class).isThrownBy(() -> this.service.startOrResume(ref))
			.satisfies((ex) -> assertThat(ex.decision()).isEqualTo(new StartDecision.CoolingDown(until)));
		this.clock.pass(Duration.ofSeconds(1));
		assertThat(this.service.decide(person, ref)).isEqualTo(new StartDecision.MayStart(2, 2));
		assertThat(this.service.open(this.service.startOrResume(ref)).number()).isEqualTo(2);
	}

	@Test
	void limitIsCountedForPersonCourseVersionAndQuiz() {
		var person = trainee();
		var ref = quizOf(24);
		for (int number = 1; number <= 3; number++) {
			answer(this.service.startOrResume(ref), 1);
			this.clock.pass(COOL_DOWN);
		}

		assertThat(this.service.decide(person, ref)).isEqualTo(new StartDecision.NoAttemptsLeft());
		assertThatExceptionOfType(CannotStartException.class).isThrownBy(() -> this.service.startOrResume(ref));
		assertThat(this.service.decide(person, quizOf(24))).isEqualTo(new StartDecision.MayStart(1, 3));
		assertThat(this.service.decide(trainee(), ref)).isEqualTo(new StartDecision.MayStart(1, 3));
	}

	@Test
	void reviewTellsWhatFitsAndWhy() {
		trainee();
		var id = this.service.startOrResume(quizOf(24));
		var summary = answer(id, 4);

		var review = this.service.review(id);

		assertThat(review.summary()).isEqualTo(summary);
		assertThat(review.items()).hasSize(10)
			.allSatisfy((item) -> assertThat(item.fits()).isEqualTo(item.position() < 4))
			.allSatisfy((item) -> assertThat(item.title()).startsWith("CANARY title"))
			.allSatisfy((item) -> assertThat(item.lesson()).isEqualTo("CANARY-lesson"))
			.allSatisfy((item) -> assertThat(outcome(item).chosen()).isNotEmpty()
				.allMatch((option) -> option.fits() == item.fits())
				.allMatch((option) -> option.feedback().startsWith("CANARY feedback")))
			.allSatisfy((item) -> assertThat(outcome(item).fitting()).isNotEmpty()
				.allMatch(Option::fits)
				.allMatch((option) -> option.feedback().startsWith("CANARY feedback")));
		assertThat(review.items().stream().mapToDouble((item) -> item.points().value()).sum()).isEqualTo(4);
	}

	@Test
	void reviewTellsThePartThatWasEarned() {
		trainee();
		var ref = this.shelf.put(Banks.quiz(2, 2));
		var id = this.service.startOrResume(ref);
		int position = asked(id).indexOf("q1");
		var half = new Response.Chosen(Set.of(((Response.Chosen) fitting(id, position)).options().iterator().next()));
		this.service.save(id, 0, position, half);

		var summary = this.service.submit(id, 1);

		var item = this.service.review(id).items().get(position);
		assertThat(summary.score()).isEqualTo(new Points(0.5));
		assertThat(item.points()).isEqualTo(new Points(0.5));
		assertThat(item.fits()).isFalse();
		assertThat(outcome(item).chosen()).hasSize(1);
		assertThat(outcome(item).fitting()).hasSize(2);
	}

	@Test
	void thereIsNoReviewBeforeHandingIn() {
		var person = trainee();
		var id = this.service.startOrResume(quizOf(24));

		assertThatIllegalStateException().isThrownBy(() -> this.service.review(id));
		Acting.as(person, Role.TRAINEE, Role.TRAINER);
		assertThatIllegalStateException().isThrownBy(() -> this.service.review(id));
	}

	@Test
	void anAttemptIsGivenOnceAllAreUsed() {
		var person = trainee();
		var ref = quizOf(24);
		for (int number = 1; number <= 3; number++) {
			answer(this.service.startOrResume(ref), 3);
			this.clock.pass(COOL_DOWN);
		}
		assertThat(this.service.decide(person, ref)).isEqualTo(new StartDecision.NoAttemptsLeft());

		this.readers.open(Acting.asSomebody(Role.TRAINER), person);
		this.service.grant(person, ref);

		assertThat(this.service.decide(person, ref)).isEqualTo(new StartDecision.MayStart(4, 1));
		assertThatIllegalStateException().isThrownBy(() -> this.service.grant(person, ref));
		Acting.as(person, Role.TRAINEE);
		answer(this.service.startOrResume(ref), 3);
		this.clock.pass(COOL_DOWN);
		assertThat(this.service.decide(person, ref)).isEqualTo(new StartDecision.NoAttemptsLeft());
	}

	@Test
	void attemptsAreCountedOn() {
		var person = trainee();
		var ref = quizOf(24);
		answer(this.service.startOrResume(ref), 3);
		this.clock.pass(COOL_DOWN);
		answer(this.service.startOrResume(ref), 9);

		this.service.startOrResume(ref);

		assertThat(this.service.attempts(person, ref.courseVersion())).extracting(AttemptSummary::number)
			.containsExactly(1, 2, 3);
	}

	@Test
	void attemptsAreOfThatPersonAndCourseVersionOnly() {
		var courseVersion = UUID.randomUUID();
		var ref = this.shelf.put(courseVersion, Banks.quiz(24));
		trainee();
		this.service.startOrResume(ref);
		var person = trainee();
		this.service.startOrResume(quizOf(24));

		var own = this.service.startOrResume(ref);

		assertThat(this.service.attempts(person, courseVersion)).extracting(AttemptSummary::id).containsExactly(own);
	}

	@Test
	void whatDoesNotExistIsNotFound() {
		trainee();
		var unknown = AttemptId.random();

		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.service.open(unknown));
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.service.review(unknown));
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.service.startOrResume(new QuizRef(UUID.randomUUID(), "none")));
	}

	@Test
	void databaseKeepsTheSeedOutOfItsErrors() {
		var person = trainee();
		var ref = quizOf(24);
		this.service.startOrResume(ref);
		var quiz = this.shelf.quiz(ref);
		var seed = Seed.random();
		var paper = Paper.draw(quiz, seed, Map.of());

		var twice = new Attempt(person, ref, quiz, 1, seed, paper, Allowance.NONE, this.clock.instant());

		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.repository.saveAndFlush(twice))
			.satisfies((ex) -> assertThat(ExceptionUtils.readStackTrace(ex)).doesNotContain(seed.hex()));
	}

	@Test
	void everyStepTakesAFixedNumberOfStatements() {
		var person = trainee();
		var ref = quizOf(24);
		var id = this.service.startOrResume(ref);
		var tokens = fitting(id, 0);

		assertThat(statements(() -> this.service.decide(person, ref))).isEqualTo(1);
		assertThat(statements(() -> this.service.startOrResume(ref))).isEqualTo(1);
		assertThat(statements(() -> this.service.open(id))).isEqualTo(1);
		assertThat(statements(() -> this.service.save(id, 0, 0, tokens))).isEqualTo(3);
		assertThat(statements(() -> this.service.flag(id, 1, 0, true))).isEqualTo(3);
		assertThat(statements(() -> this.service.submit(id, 2))).isEqualTo(3);
		assertThat(statements(() -> this.service.submit(id, 2))).isEqualTo(1);
		assertThat(statements(() -> this.service.review(id))).isEqualTo(2);
		assertThat(statements(() -> this.service.attempts(person, ref.courseVersion()))).isEqualTo(1);
		this.clock.pass(COOL_DOWN);
		assertThat(statements(() -> this.service.startOrResume(ref))).isEqualTo(6);
	}

	private long statements(Runnable work) {
		var statistics = this.entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
		statistics.clear();
		work.run();
		return statistics.getPrepareStatementCount();
	}

	private List<String> asked(AttemptId id) {
		return attempt(id).answers().stream().map(Answer::question).toList();
	}

	private static Outcome.Options outcome(Review.Item item) {
		return (Outcome.Options) item.outcome();
	}

}
