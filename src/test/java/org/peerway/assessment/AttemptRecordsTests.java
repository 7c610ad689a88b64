package org.peerway.assessment;

import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Questions;
import org.peerway.assessment.question.Response;
import org.peerway.assessment.rating.RatingRule;
import org.peerway.assessment.results.AttemptRecord;
import org.peerway.assessment.results.PutParts;
import org.peerway.assessment.results.RecordedCorrection;
import org.peerway.assessment.results.RecordedCorrection.Effect;
import org.peerway.assessment.results.RecordedQuestion;
import org.peerway.assessment.results.RecordedRating;
import org.peerway.people.AccommodationService;
import org.peerway.people.Allowance;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.peerway.assessment.RatedQuizzes.tenths;

abstract class AttemptRecordsTests extends RatingFixture {

	@Autowired
	private AttemptRecords records;

	@Autowired
	private RegradeService regrades;

	@Autowired
	private AccommodationService accommodations;

	@Autowired
	private OverdueAttempts overdue;

	@Autowired
	private EntityManagerFactory entityManagerFactory;

	@Test
	void tellsQuestionsAndPartsInTheOrderInWhichTheyWerePut() {
		var person = trainee();
		var ref = this.shelf.put(examination(Questions.graded().toList(), TimeRule.NONE));
		var id = this.service.startOrResume(ref);
		var sheet = this.service.open(id);
		answerRightly(id);

		var record = recordFor(Role.OFFICE, person, id);

		assertThat(record.questions()).extracting(RecordedQuestion::ask)
			.containsExactlyElementsOf(sheet.items().stream().map(Sheet.Item::ask).toList());
		for (var item : sheet.items()) {
			assertThat(texts(record.questions().get(item.position()).put())).isEqualTo(texts(item.task()));
		}
	}

	@Test
	void tellsAnswersTimesAndMarks() {
		var person = trainee();
		var ref = this.shelf.put(examination(Questions.graded().toList(), TimeRule.NONE));
		var id = this.service.startOrResume(ref);
		this.clock.pass(Duration.ofSeconds(90));
		answerRightly(id);

		var record = recordFor(Role.TRAINER, person, id);

		assertThat(record.mode()).isEqualTo(Mode.EXAMINATION);
		assertThat(record.seed()).isEqualTo(attempt(id).seed().hex());
		assertThat(record.summary()).isEqualTo(attempt(id).summary());
		assertThat(record.ofQuestions()).isEqualTo(record.summary().score());
		assertThat(record.isKeptAgainstQuestions()).isFalse();
		assertThat(record.questions()).allSatisfy((question) -> {
			assertThat(question.answered()).isTrue();
			assertThat(question.points()).isEqualTo(new Points(1));
			assertThat(question.savedAt()).isEqualTo(this.clock.instant());
			assertThat(question.hash()).hasSize(64);
			assertThat(question.bank()).isNull();
		});
		assertThat(record.corrections()).isEmpty();
	}

	@Test
	void correctionAfterTheEndOfTimeAndBeforeItWasNoticedCameBeforeGrading() {
		var person = trainee();
		var limit = new TimeRule(Duration.ofMinutes(20), Duration.ZERO);
		var ref = this.shelf.put(examination(List.of(Questions.single("q0"), Questions.single("q1")), limit));
		var id = this.service.startOrResume(ref);
		var end = this.clock.instant().plus(Duration.ofMinutes(20));
		this.clock.pass(Duration.ofMinutes(30));
		Acting.asSomebody(Role.OFFICE);
		this.regrades.apply(ref, new KeyChange.Withdraw("q0"), false, 0, "Nobody was taught it");
		this.clock.pass(Duration.ofMinutes(5));
		Acting.as(person, Role.TRAINEE);
		assertThatExceptionOfType(AttemptClosedException.class).isThrownBy(() -> this.service.open(id));

		var record = recordFor(Role.OFFICE, person, id);

		assertThat(record.summary().submittedAt()).isEqualTo(end);
		assertThat(record.summary().gradedAt()).isEqualTo(this.clock.instant());
		assertThat(record.summary().score()).isEqualTo(new Points(1));
		assertThat(record.corrections()).extracting(RecordedCorrection::effect).containsExactly(Effect.BEFORE_GRADING);
	}

	@Test
	void partsOfPointsAddUp() {
		var person = trainee();
		var questions = IntStream.range(0, 5)
			.<Question>mapToObj((index) -> Questions.multiple("q" + index, 3, 1))
			.toList();
		var id = this.service.startOrResume(this.shelf.put(examination(questions, TimeRule.NONE)));
		int step = 0;
		for (int position = 0; position < 5; position++) {
			var third = new Response.Chosen(Set.of(put(id, position).token("f0")));
			step = this.service.save(id, step, position, third).step();
		}
		this.service.submit(id, step);

		var record = recordFor(Role.TRAINER, person, id);

		assertThat(record.questions()).extracting(RecordedQuestion::points).containsOnly(new Points(1 / 3.0));
		assertThat(record.summary().score()).isEqualTo(new Points(5 / 3.0));
		assertThat(record.isKeptAgainstQuestions()).isFalse();
	}

	@Test
	void tellsHowMuchMoreTimeThereWasAndNeverWhy() {
		var person = trainee();
		Acting.asSomebody(Role.OFFICE);
		this.accommodations.approve(person, new Allowance(1.5, false, true, 0), "CANARY reason", null);
		Acting.as(person, Role.TRAINEE);
		var limit = new TimeRule(Duration.ofMinutes(20), Duration.ZERO);
		var id = this.service.startOrResume(this.shelf.put(examination(Questions.graded().toList(), limit)));
		answerRightly(id);

		var record = recordFor(Role.OFFICE, person, id);

		assertThat(record.time().extra()).isEqualTo(Duration.ofMinutes(10));
		assertThat(record.time().factor()).isEqualTo(1.5);
		assertThat(record.time().breaks()).isTrue();
		assertThat(record.time().isFree()).isFalse();
		assertThat(record.toString()).doesNotContain("CANARY reason");
	}

	@Test
	void tellsThatTheLimitDidNotHold() {
		var person = trainee();
		Acting.asSomebody(Role.OFFICE);
		this.accommodations.approve(person, new Allowance(1, true, false, 0), "Because", null);
		Acting.as(person, Role.TRAINEE);
		var limit = new TimeRule(Duration.ofMinutes(20), Duration.ZERO);
		var id = this.service.startOrResume(this.shelf.put(examination(Questions.graded().toList(), limit)));
		answerRightly(id);

		assertThat(recordFor(Role.OFFICE, person, id).time().isFree()).isTrue();
	}

	@Test
	void tellsEveryRatingAlsoOneThatDoesNotCount() {
		var person = trainee();
		var ref = this.shelf.put(RatedQuizzes.essay(new RatingRule(2, true, 0.2)));
		var id = write(ref, "I would ask her.").id();
		var first = rate(person, ref, 2, "First comment");
		var second = rate(person, ref, 9, "Second comment");
		var third = rate(person, ref, 10, "Third comment");

		var essay = recordFor(Role.OFFICE, person, id).questions()
			.stream()
			.filter((question) -> question.id().equals(RatedQuizzes.ESSAY))
			.findFirst()
			.orElseThrow();

		assertThat(essay.hasThird()).isTrue();
		assertThat(essay.points()).isEqualTo(new Points(0.95));
		assertThat(((PutParts.Text) essay.put()).given()).isEqualTo("I would ask her.");
		assertThat(essay.ratings()).extracting(RecordedRating::rater).containsExactly(first, second, third);
		assertThat(essay.ratings()).extracting(RecordedRating::counted).containsExactly(false, true, true);
		assertThat(essay.ratings()).extracting(RecordedRating::comment)
			.containsExactly("First comment", "Second comment", "Third comment");
		assertThat(essay.ratings().getFirst().levels()).containsEntry("person", 2);
	}

	@Test
	void tellsWhatCorrectionsDidToTheMark() {
		var ref = quizOf(10);
		var office = Acting.asSomebody(Role.OFFICE);
		correct(ref, new KeyChange.Withdraw("q1"), false, "Before anybody took it");
		this.clock.pass(Duration.ofMinutes(1));
		var person = trainee();
		var id = this.service.startOrResume(ref);
		answerWrongly(id);
		this.clock.pass(Duration.ofMinutes(1));
		Acting.as(office, Role.OFFICE);
		correct(ref, new KeyChange.Withdraw("q0"), false, "Nobody was taught it");
		this.clock.pass(Duration.ofMinutes(1));
		correct(ref, new KeyChange.Correct(Questions.single("q0")), true, "It was after all");

		var record = recordFor(Role.OFFICE, person, id);

		assertThat(record.corrections()).extracting((one) -> one.question() + " " + one.effect())
			.containsExactly("q1 " + Effect.BEFORE_GRADING, "q0 " + Effect.CHANGED, "q0 " + Effect.KEPT);
		assertThat(record.corrections().get(1)).satisfies((withdrawn) -> {
			assertThat(withdrawn.withdrawn()).isTrue();
			assertThat(withdrawn.by()).isEqualTo(office);
			assertThat(withdrawn.reason()).isEqualTo("Nobody was taught it");
			assertThat(withdrawn.pointsBefore()).isEqualTo(new Points(0));
			assertThat(withdrawn.pointsAfter()).isEqualTo(new Points(1));
			assertThat(withdrawn.changed()).isNotNull();
			assertThat(withdrawn.changed().before()).isEqualTo(new Points(1));
			assertThat(withdrawn.changed().after()).isEqualTo(new Points(2));
		});
		assertThat(record.summary().score()).isEqualTo(new Points(2));
		assertThat(record.ofQuestions()).isEqualTo(new Points(1));
		assertThat(record.isKeptAgainstQuestions()).isTrue();
	}

	@Test
	void correctionBetweenTheEndOfTimeAndTheGradingIsOneBeforeIt() {
		var person = trainee();
		var limit = new TimeRule(Duration.ofMinutes(20), Duration.ofMinutes(1));
		var ref = this.shelf.put(examination(Questions.graded().toList(), limit));
		var id = this.service.startOrResume(ref);
		var end = this.clock.instant().plus(Duration.ofMinutes(20));
		this.clock.set(end.plusSeconds(90));
		Acting.asSomebody(Role.OFFICE);
		var question = attempt(id).answers().getFirst().question();
		correct(ref, new KeyChange.Withdraw(question), false, "Nobody was taught it");
		this.clock.pass(Duration.ofSeconds(10));
		this.overdue.handIn();

		var record = recordFor(Role.OFFICE, person, id);

		assertThat(record.summary().submittedAt()).isEqualTo(end);
		assertThat(record.summary().gradedAt()).isEqualTo(this.clock.instant());
		assertThat(record.corrections()).singleElement()
			.satisfies((one) -> assertThat(one.effect()).isEqualTo(Effect.BEFORE_GRADING));
	}

	@Test
	void correctionsOfQuestionsThatWereNotPutAreNoPartOfIt() {
		var ref = quizOf(11);
		var person = trainee();
		var id = this.service.startOrResume(ref);
		answerWrongly(id);
		var put = attempt(id).answers().stream().map(Answer::question).toList();
		var other = this.shelf.quiz(ref)
			.questions()
			.stream()
			.map(Question::id)
			.filter((question) -> !put.contains(question))
			.findFirst()
			.orElseThrow();
		Acting.asSomebody(Role.OFFICE);
		correct(ref, new KeyChange.Withdraw(other), false, "Because");

		assertThat(recordFor(Role.OFFICE, person, id).corrections()).isEmpty();
	}

	@Test
	void takesAFixedNumberOfStatements() {
		var person = trainee();
		var small = this.service.startOrResume(quizOf(10));
		answerWrongly(small);
		var ref = this.shelf.put(RatedQuizzes.twoTexts(RatingRule.DEFAULT));
		var rated = write(ref, "In my words.").id();
		rate(person, ref, 5, "");
		var rater = raterOf(person);
		this.rating.rate(this.rating.next(new QuestionRef(ref, RatedQuizzes.REWRITE), 0).orElseThrow(), tenths(7));

		actAs(rater);
		assertThat(statements(() -> this.records.of(small))).isEqualTo(4);
		assertThat(statements(() -> this.records.of(rated))).isEqualTo(5);
	}

	@Test
	void thereIsNoneWithoutAResult() {
		var person = trainee();
		var open = this.service.startOrResume(quizOf(10));
		var awaiting = write(this.shelf.put(RatedQuizzes.essay(RatingRule.DEFAULT)), "My words.").id();
		var practice = this.service.startOrResume(this.shelf.put(Banks.practice(ReviewRule.PRACTICE)));
		this.service.submit(practice, 0);
		raterOf(person);

		for (var id : List.of(open, awaiting, practice)) {
			assertThatIllegalStateException().isThrownBy(() -> this.records.of(id));
		}
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.records.of(AttemptId.random()));
	}

	@ParameterizedTest
	@EnumSource(names = { "TRAINEE", "ADMIN" })
	void isForTrainersAndTheOffice(Role role) {
		var person = trainee();
		var id = graded();
		var reader = Acting.asSomebody(role);
		this.readers.open(reader, person);

		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.records.of(id));
	}

	@ParameterizedTest
	@EnumSource(names = { "TRAINER", "OFFICE" })
	void isForThoseWhoMayLookAtThePersonsWork(Role role) {
		trainee();
		var id = graded();
		Acting.asSomebody(role);

		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.records.of(id));
	}

	@Test
	void isNeverForThePersonWhateverElseTheyAre() {
		var person = trainee();
		var id = graded();

		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.records.of(id));
		Acting.as(person, Role.TRAINEE, Role.TRAINER, Role.OFFICE);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.records.of(id));
	}

	@Test
	void nobodyIsLetIn() {
		trainee();
		var id = graded();
		Acting.asNobody();

		assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> this.records.of(id));
	}

	private AttemptRecord recordFor(Role role, PersonId person, AttemptId id) {
		var reader = Acting.asSomebody(role);
		this.readers.open(reader, person);
		return this.records.of(id);
	}

	private AttemptId graded() {
		var id = this.service.startOrResume(quizOf(10));
		answerWrongly(id);
		return id;
	}

	private void answerWrongly(AttemptId id) {
		answer(id, 0);
	}

	private void answerRightly(AttemptId id) {
		answer(id, 10);
	}

	private PersonId rate(PersonId person, QuizRef ref, int tenths, String comment) {
		var rater = raterOf(person);
		this.rating.rate(next(ref), tenths(tenths, comment));
		return rater;
	}

	private static Quiz examination(List<Question> questions, TimeRule time) {
		var rules = new AttemptRules(Mode.EXAMINATION, 3, Waits.NONE, time, Window.ALWAYS);
		return new Quiz("final", "Final", 20, questions.size(), 1, rules, questions);
	}

	private static List<String> texts(PutParts parts) {
		return switch (parts) {
			case PutParts.Options options -> options.options().stream().map(PutParts.Choice::text).toList();
			case PutParts.Passage passage -> passage.pieces().stream().map(PutParts.Piece::text).toList();
			case PutParts.Pairs pairs ->
				Stream
					.concat(pairs.pairs().stream().map(PutParts.Pair::text),
							pairs.labels().stream().map(PutParts.Named::text))
					.toList();
			case PutParts.Gaps gaps -> gaps.stretches()
				.stream()
				.flatMap((stretch) -> Stream.concat(Stream.of(stretch.words()),
						(stretch.gap() != null) ? stretch.gap().options().stream().map(PutParts.Choice::text)
								: Stream.empty()))
				.toList();
			case PutParts.Scale scale -> scale.acts().stream().map(PutParts.Act::text).toList();
			case PutParts.Order order -> order.entries().stream().map(PutParts.Named::text).toList();
			case PutParts.Typed typed -> List.of();
			case PutParts.Text text -> List.of(text.original(), text.template());
		};
	}

	private static List<String> texts(Task task) {
		return switch (task) {
			case Task.ChooseOne one -> parts(one.options());
			case Task.JudgeStatement statement -> parts(statement.options());
			case Task.ChooseSeveral several -> parts(several.options());
			case Task.Select select -> select.pieces().stream().map(Task.Piece::text).toList();
			case Task.Match match ->
				Stream.concat(parts(match.stems()).stream(), parts(match.labels()).stream()).toList();
			case Task.Fill fill -> fill.stretches()
				.stream()
				.flatMap((stretch) -> Stream.concat(Stream.of(stretch.words()),
						(stretch.gap() != null) ? parts(stretch.gap().options()).stream() : Stream.empty()))
				.toList();
			case Task.Rate rate -> parts(rate.acts());
			case Task.Arrange arrange -> parts(arrange.entries());
			case Task.TypeWords words -> List.of();
			case Task.TypeNumber number -> List.of();
			case Task.Write write -> List.of(write.original(), write.template());
		};
	}

	private static List<String> parts(List<Task.Part> parts) {
		return parts.stream().map(Task.Part::text).toList();
	}

	private void correct(QuizRef ref, KeyChange change, boolean neverLower, String reason) {
		int earlier = this.regrades.key(ref, change.question()).corrections();
		this.regrades.apply(ref, change, neverLower, earlier, reason);
	}

	private long statements(Runnable work) {
		var statistics = this.entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
		statistics.clear();
		work.run();
		return statistics.getPrepareStatementCount();
	}

}
