package org.peerway.assessment;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.assessment.question.Outcome;
import org.peerway.assessment.question.Response;
import org.peerway.assessment.rating.RatingRule;
import org.peerway.assessment.statistics.AttemptChoice;
import org.peerway.assessment.statistics.ItemFigures;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.peerway.assessment.RatedQuizzes.tenths;

abstract class RatingServiceTests extends RatingFixture {

	private static final RatingRule ONE = RatingRule.DEFAULT;

	private static final RatingRule TWO = new RatingRule(2, true, 0.2);

	@Autowired
	private AttemptTestConfiguration.Heard heard;

	@Autowired
	private QuizReports statistics;

	@Autowired
	private RegradeService regrade;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private EntityManagerFactory entityManagerFactory;

	@Test
	void handedInTextWaitsForThoseWhoRate() {
		var person = trainee();
		var ref = this.shelf.put(RatedQuizzes.essay(ONE));

		var summary = write(ref, "I would ask her.");

		assertThat(summary.isSubmitted()).isTrue();
		assertThat(summary.awaitsRating()).isTrue();
		assertThat(summary.passed()).isFalse();
		assertThat(summary.score()).isEqualTo(new Points(0));
		assertThat(this.heard.of(summary.id())).isEmpty();
		assertThat(this.service.submit(summary.id(), 0)).isEqualTo(summary);
		assertThat(this.service.decide(person, ref))
			.isEqualTo(new StartDecision.AwaitingRating(summary.id(), this.clock.instant()));
		assertThatExceptionOfType(CannotStartException.class).isThrownBy(() -> this.service.startOrResume(ref));
		assertThat(this.service.standings(Set.of(person), ref.courseVersion()).get(person))
			.containsExactly(new QuizStanding(person, ref.quiz(), 0, new Points(0), false, true));
		var review = this.service.review(summary.id());
		assertThat(review.items()).isEmpty();
		assertThat(review.shown()).isEmpty();
		assertThat(review.toString()).doesNotContain("CANARY");
	}

	@Test
	void textThatWasNotWrittenEarnsNothingAndNobodyRatesIt() {
		trainee();
		var ref = this.shelf.put(RatedQuizzes.essay(ONE));

		var summary = write(ref, "  ");

		assertThat(summary.isGraded()).isTrue();
		assertThat(summary.score()).isEqualTo(new Points(1));
		assertThat(summary.gradedAt()).isEqualTo(summary.submittedAt());
		assertThat(this.heard.of(summary.id())).hasSize(1);
		var text = this.service.review(summary.id())
			.items()
			.stream()
			.filter((item) -> item.outcome() instanceof Outcome.Text)
			.findFirst()
			.orElseThrow();
		assertThat(text.points()).isEqualTo(new Points(0));
		assertThat(text.isReadByPeople()).isFalse();
	}

	@Test
	void ratingOfOneGradesTheAttempt() {
		var person = trainee();
		var ref = this.shelf.put(RatedQuizzes.essay(ONE));
		var handedIn = write(ref, "I would ask her.");
		this.clock.pass(Duration.ofDays(2));
		raterOf(person);

		this.rating.rate(next(ref), tenths(10, "You leave the choice with her."));

		var summary = summary(person, ref);
		assertThat(summary.isGraded()).isTrue();
		assertThat(summary.passed()).isTrue();
		assertThat(summary.score()).isEqualTo(new Points(2));
		assertThat(summary.submittedAt()).isEqualTo(handedIn.submittedAt());
		assertThat(summary.gradedAt()).isEqualTo(this.clock.instant());
		assertThat(this.heard.of(summary.id())).containsExactly(new AttemptGraded(summary, true));
		assertThat(this.service.decide(person, ref)).isInstanceOf(StartDecision.MayStart.class);
		assertThat(this.service.standings(Set.of(person), ref.courseVersion()).get(person))
			.containsExactly(new QuizStanding(person, ref.quiz(), 1, new Points(2), true, false));
	}

	@Test
	void waitAfterAnAttemptBeginsWhenItIsHandedIn() {
		var person = trainee();
		var ref = this.shelf.put(RatedQuizzes.essay(ONE));
		write(ref, "I would tell her.");
		this.clock.pass(Duration.ofMinutes(14));
		raterOf(person);
		this.rating.rate(next(ref), tenths(3));

		Acting.as(person, Role.TRAINEE);
		assertThat(this.service.decide(person, ref)).isInstanceOf(StartDecision.CoolingDown.class);
		this.clock.pass(Duration.ofMinutes(1));

		assertThat(this.service.decide(person, ref)).isEqualTo(new StartDecision.MayStart(2, 2));
	}

	@Test
	void twoWhoAgreeMakeTheMean() {
		var person = trainee();
		var ref = this.shelf.put(RatedQuizzes.essay(TWO));
		write(ref, "I would ask her.");
		var number = rateNext(person, ref, 6);
		assertThat(summary(person, ref).awaitsRating()).isTrue();

		assertThat(rateNext(person, ref, 8)).isEqualTo(number);

		assertThat(summary(person, ref).score()).isEqualTo(new Points(1.7));
	}

	@Test
	void thirdDecidesWhereTwoDisagreeAndThePersonSeesIt() {
		var person = trainee();
		var ref = this.shelf.put(RatedQuizzes.essay(TWO));
		var id = write(ref, "I would ask her.").id();
		raterOf(person);
		long number = next(ref);
		this.rating.rate(number, tenths(2, "First comment"));
		raterOf(person);
		assertThat(this.rating.open(number).third()).isFalse();
		this.rating.rate(number, tenths(9, "Second comment"));
		assertThat(summary(person, ref).awaitsRating()).isTrue();

		raterOf(person);
		assertThat(this.rating.queues(Optional.empty(), 10)).containsExactly(new RatingQueue(essayOf(ref), 1, 1, 0));
		assertThat(this.rating.open(number).third()).isTrue();
		assertThat(this.rating.open(number).own()).isEmpty();
		this.rating.rate(number, tenths(10, "Third comment"));

		var summary = summary(person, ref);
		assertThat(summary.score()).isEqualTo(new Points(1.95));
		var review = this.service.review(id);
		var item = review.items()
			.stream()
			.filter((one) -> one.outcome() instanceof Outcome.Text)
			.findFirst()
			.orElseThrow();
		assertThat(item.points()).isEqualTo(new Points(0.95));
		assertThat(item.isReadByPeople()).isTrue();
		var text = (Outcome.Text) item.outcome();
		assertThat(text.given()).isEqualTo("I would ask her.");
		assertThat(text.readings()).containsExactly(
				new Outcome.Reading(Map.of("person", 4, "choice", 5), 9, "Second comment"),
				new Outcome.Reading(Map.of("person", 4, "choice", 6), 10, "Third comment"));
		assertThat(review.readByPeople()).isEqualTo(1);
		assertThat(review.toLookAt()).isZero();
	}

	@Test
	void everyTextHasToBeRatedBeforeThereIsAResult() {
		var person = trainee();
		var ref = this.shelf.put(RatedQuizzes.twoTexts(ONE));
		write(ref, "In my words.");
		raterOf(person);
		assertThat(this.rating.queues(Optional.empty(), 10)).extracting(RatingQueue::question)
			.containsExactly(essayOf(ref), new QuestionRef(ref, RatedQuizzes.REWRITE));

		this.rating.rate(next(ref), tenths(5));
		assertThat(summary(person, ref).awaitsRating()).isTrue();
		raterOf(person);
		this.rating.rate(this.rating.next(new QuestionRef(ref, RatedQuizzes.REWRITE), 0).orElseThrow(), tenths(7));

		assertThat(summary(person, ref).score()).isEqualTo(new Points(2.2));
	}

	@Test
	void ratingCanBeCorrectedUntilTheAttemptIsGraded() {
		var person = trainee();
		var ref = this.shelf.put(RatedQuizzes.twoTexts(ONE));
		write(ref, "In my words.");
		raterOf(person);
		long number = next(ref);
		this.rating.rate(number, tenths(2, "Too quick"));
		assertThat(this.rating.own(essayOf(ref), Optional.empty(), 10))
			.containsExactly(new OwnRating(number, 2, this.clock.instant()));
		assertThat(this.rating.open(number).own()).contains(tenths(2, "Too quick"));

		this.rating.rate(number, tenths(9, "Read again"));

		this.rating.rate(this.rating.next(new QuestionRef(ref, RatedQuizzes.REWRITE), 0).orElseThrow(), tenths(1));
		assertThat(this.rating.own(essayOf(ref), Optional.empty(), 10)).isEmpty();
		assertThatExceptionOfType(RatingClosedException.class).isThrownBy(() -> this.rating.rate(number, tenths(1)));
		assertThatExceptionOfType(RatingClosedException.class).isThrownBy(() -> this.rating.open(number));
		assertThat(summary(person, ref).score()).isEqualTo(new Points(2));
		assertThat(acts()).containsSubsequence("rating.given", "rating.corrected", "rating.given");
	}

	@Test
	void correctionCanBringTwoTogetherOrApart() {
		var person = trainee();
		var ref = this.shelf.put(RatedQuizzes.twoTexts(TWO));
		write(ref, "In my words.");
		var first = raterOf(person);
		long number = next(ref);
		this.rating.rate(number, tenths(2));
		raterOf(person);
		this.rating.rate(number, tenths(9));
		assertThat(thirdsFor(raterOf(person))).isEqualTo(1);

		actAs(first);
		this.rating.rate(number, tenths(8));
		assertThat(thirdsFor(raterOf(person))).isZero();
		assertThat(this.rating.next(essayOf(ref), 0)).isEmpty();

		actAs(first);
		this.rating.rate(number, tenths(1));
		assertThat(thirdsFor(raterOf(person))).isEqualTo(1);
	}

	@Test
	void queueTellsWhatWaitsForWhom() {
		var rosa = trainee();
		var ref = this.shelf.put(RatedQuizzes.essay(TWO));
		write(ref, "Rosa’s words.");
		var ines = trainee();
		write(ref, "Ines’ words.");
		var stranger = trainee();
		write(ref, "Nobody’s words.");
		assertThat(stranger).isNotEqualTo(rosa);
		raterOf(rosa, ines);
		assertThat(this.rating.queues(Optional.empty(), 10)).containsExactly(new RatingQueue(essayOf(ref), 2, 0, 0));

		this.rating.rate(next(ref), tenths(5));

		assertThat(this.rating.queues(Optional.empty(), 10)).containsExactly(new RatingQueue(essayOf(ref), 1, 0, 1));
		assertThat(this.rating.open(next(ref)).text()).isEqualTo("Ines’ words.");
		this.rating.rate(next(ref), tenths(5));
		assertThat(this.rating.queues(Optional.empty(), 10)).containsExactly(new RatingQueue(essayOf(ref), 0, 0, 2));
		assertThat(this.rating.next(essayOf(ref), 0)).isEmpty();
	}

	@Test
	void queuesAreReadByPage() {
		var person = trainee();
		var version = UUID.randomUUID();
		var ref = this.shelf.put(version, RatedQuizzes.twoTexts(ONE));
		write(ref, "In my words.");
		raterOf(person);

		var first = this.rating.queues(Optional.empty(), 1);
		var second = this.rating.queues(Optional.of(first.getLast()), 1);

		assertThat(first).extracting(RatingQueue::question).containsExactly(essayOf(ref));
		assertThat(second).extracting(RatingQueue::question)
			.containsExactly(new QuestionRef(ref, RatedQuizzes.REWRITE));
		assertThat(this.rating.queues(Optional.of(second.getLast()), 1)).isEmpty();
	}

	@Test
	void skippedAnswersComeAgainAfterTheOthers() {
		var rosa = trainee();
		var ref = this.shelf.put(RatedQuizzes.essay(ONE));
		write(ref, "One.");
		var ines = trainee();
		write(ref, "Two.");
		raterOf(rosa, ines);
		long first = next(ref);

		long second = this.rating.next(essayOf(ref), first).orElseThrow();

		assertThat(second).isGreaterThan(first);
		assertThat(this.rating.next(essayOf(ref), second)).contains(first);
	}

	@Test
	void blindRatersDoNotLearnWhoWrote() {
		var person = trainee();
		var blind = this.shelf.put(RatedQuizzes.essay(ONE));
		write(blind, "My words.");
		var open = this.shelf.put(RatedQuizzes.essay(new RatingRule(1, false, 0.2)));
		write(open, "My words.");
		raterOf(person);

		var hidden = this.rating.open(next(blind));

		assertThat(hidden.person()).isEmpty();
		assertThat(hidden.toString()).doesNotContain(person.value().toString());
		assertThat(this.rating.open(next(open)).person()).contains(person);
	}

	@Test
	void everyCriterionNeedsOneOfItsLevels() {
		var person = trainee();
		var ref = this.shelf.put(RatedQuizzes.essay(ONE));
		write(ref, "My words.");
		raterOf(person);
		long number = next(ref);

		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.rating.rate(number, new GivenRating(Map.of("person", 1), "")));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.rating.rate(number, new GivenRating(Map.of("person", 1, "choice", 7), "")));
		assertThatIllegalArgumentException().isThrownBy(() -> tenths(1, "x".repeat(2001)));
		assertThat(next(ref)).isEqualTo(number);
	}

	@Test
	void whatDoesNotExistIsNotFound() {
		raterOf();

		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.rating.open(0));
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.rating.rate(0, tenths(1)));
		assertThat(this.rating.queues(Optional.empty(), 10)).isEmpty();
	}

	@Test
	void textsOfAnAttemptThatRanOutOfTimeAreRatedToo() {
		var person = trainee();
		var quiz = RatedQuizzes.essay(ONE);
		var limited = new AttemptRules(Mode.QUIZ, 3, Waits.NONE, new TimeRule(Duration.ofMinutes(10), Duration.ZERO),
				Window.ALWAYS);
		var ref = this.shelf.put(new Quiz(quiz.id(), quiz.title(), 20, quiz.draw(), 1, limited, quiz.questions()));
		var id = this.service.startOrResume(ref);
		int position = positionOfText(id);
		this.service.save(id, 0, position, new Response.Written("What I had"));
		this.clock.pass(Duration.ofMinutes(11));

		assertThatExceptionOfType(AttemptClosedException.class).isThrownBy(() -> this.service.open(id));

		assertThat(summary(person, ref).awaitsRating()).isTrue();
		raterOf(person);
		assertThat(this.rating.open(next(ref)).text()).isEqualTo("What I had");
		this.rating.rate(next(ref), tenths(10));
		assertThat(summary(person, ref).passed()).isTrue();
	}

	@Test
	void statisticsCountTheMarkThatPeopleGave() {
		var ref = this.shelf.put(RatedQuizzes.essay(ONE));
		for (int tenths : List.of(4, 10)) {
			var person = trainee();
			write(ref, "My words.");
			raterOf(person);
			this.rating.rate(next(ref), tenths(tenths));
		}
		trainee();
		write(ref, "Still waits.");
		Acting.asSomebody(Role.TRAINER);

		var statistics = this.statistics.statistics(ref, AttemptChoice.ALL);

		assertThat(statistics.test().attempts()).isEqualTo(2);
		assertThat(statistics.test().mean().value().orElseThrow()).isCloseTo(1.7, within(1e-9));
		assertThat(statistics.items()).filteredOn((item) -> item.question().equals(RatedQuizzes.ESSAY))
			.extracting(ItemFigures::put, (item) -> item.marks().facility().value().orElseThrow())
			.containsExactly(tuple(2L, 0.7));
	}

	@Test
	void correctedKeyLeavesWhatPeopleGave() {
		var person = trainee();
		var ref = this.shelf.put(RatedQuizzes.essay(ONE));
		write(ref, "My words.");
		raterOf(person);
		this.rating.rate(next(ref), tenths(6));
		assertThat(summary(person, ref).score()).isEqualTo(new Points(1.6));
		Acting.asSomebody(Role.OFFICE);

		var report = this.regrade.apply(ref, new KeyChange.Withdraw(RatedQuizzes.ESSAY), true, "Nobody was taught it");

		assertThat(report.higher()).isEqualTo(1);
		assertThat(summary(person, ref).score()).isEqualTo(new Points(2));
	}

	@Test
	void nobodyWaitsForRatingsOfAQuestionThatIsWithdrawn() {
		var person = trainee();
		var ref = this.shelf.put(RatedQuizzes.essay(TWO));
		write(ref, "My words.");
		var rater = raterOf(person);
		long number = next(ref);
		this.rating.rate(number, tenths(6));
		Acting.asSomebody(Role.OFFICE);

		this.regrade.apply(ref, new KeyChange.Withdraw(RatedQuizzes.ESSAY), true, "Nobody was taught it");

		var summary = summary(person, ref);
		assertThat(summary.score()).isEqualTo(new Points(2));
		assertThat(this.heard.of(summary.id())).containsExactly(new AttemptGraded(summary, true));
		actAs(rater);
		assertThat(this.rating.queues(Optional.empty(), 10)).isEmpty();
		assertThatExceptionOfType(RatingClosedException.class).isThrownBy(() -> this.rating.rate(number, tenths(1)));
		Acting.as(person, Role.TRAINEE);
		assertThat(this.service.review(summary.id()).fitting()).isEqualTo(2);
	}

	@Test
	void agreementIsToldByQuestionOnceAnswersAreThrough() {
		var ref = this.shelf.put(RatedQuizzes.essay(TWO));
		for (var marks : List.of(List.of(4, 4), List.of(9, 10), List.of(0, 10, 10), List.of(3))) {
			var person = trainee();
			write(ref, "My words.");
			marks.forEach((tenths) -> rateNext(person, ref, tenths));
		}
		Acting.asSomebody(Role.OFFICE);

		var figures = this.reports.agreement(ref).get(RatedQuizzes.ESSAY);

		assertThat(figures.same().n()).isEqualTo(3);
		assertThat(figures.same().value().orElseThrow()).isCloseTo(1.0 / 3, within(1e-9));
		assertThat(figures.within().value().orElseThrow()).isCloseTo(2.0 / 3, within(1e-9));
		assertThat(figures.kappa().value().orElseThrow()).isCloseTo(1 - 101 / (97 + 216 - 2 * 13 * 24 / 3.0),
				within(1e-9));
	}

	@Test
	void whoRatedWhomIsKnown() {
		var person = trainee();
		var ref = this.shelf.put(RatedQuizzes.essay(TWO));
		write(ref, "My words.");
		var rater = raterOf(person);
		this.rating.rate(next(ref), tenths(5));
		Acting.as(person, Role.TRAINEE);

		assertThat(this.reports.raters(Set.of(person))).isEqualTo(Map.of(person, Set.of(rater)));
	}

	@Test
	void everyStepTakesAFixedNumberOfStatements() {
		var people = List.of(trainee(), trainee(), trainee());
		var ref = this.shelf.put(RatedQuizzes.essay(TWO));
		for (var person : people) {
			Acting.as(person, Role.TRAINEE);
			write(ref, "My words.");
		}
		raterOf(people.get(0), people.get(1), people.get(2));
		long number = next(ref);

		assertThat(statements(() -> this.rating.queues(Optional.empty(), 10))).isEqualTo(1);
		assertThat(statements(() -> this.rating.next(essayOf(ref), 0))).isEqualTo(1);
		assertThat(statements(() -> this.rating.open(number))).isEqualTo(5);
		assertThat(statements(() -> this.rating.rate(number, tenths(5)))).isEqualTo(11);
		assertThat(statements(() -> this.rating.own(essayOf(ref), Optional.empty(), 10))).isEqualTo(1);
	}

	private long rateNext(PersonId person, QuizRef ref, int tenths) {
		raterOf(person);
		long number = next(ref);
		this.rating.rate(number, tenths(tenths));
		return number;
	}

	private long thirdsFor(PersonId rater) {
		actAs(rater);
		return this.rating.queues(Optional.empty(), 10)
			.stream()
			.filter((queue) -> queue.question().question().equals(RatedQuizzes.ESSAY))
			.mapToLong(RatingQueue::third)
			.sum();
	}

	private int positionOfText(AttemptId id) {
		return attempt(id).answers().stream().map(Answer::question).toList().indexOf(RatedQuizzes.ESSAY);
	}

	private List<String> acts() {
		return this.database.queryForList("select act from audit_entry order by seq", String.class);
	}

	private long statements(Runnable work) {
		var statistics = this.entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
		statistics.clear();
		work.run();
		return statistics.getPrepareStatementCount();
	}

}
