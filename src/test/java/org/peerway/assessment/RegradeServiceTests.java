package org.peerway.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.Acting;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.LongAnswer;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Questions;
import org.peerway.assessment.question.Response;
import org.peerway.assessment.question.Rubric;
import org.peerway.assessment.question.SingleChoice;
import org.peerway.assessment.rating.RatingRule;
import org.peerway.assessment.statistics.AttemptChoice;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@Import(RegradeServiceTests.Told.class)
abstract class RegradeServiceTests extends AttemptFixture {

	private static final KeyChange WITHDRAWN = new KeyChange.Withdraw("q0");

	/** In place of y, z is right. */
	private static final KeyChange CORRECTED = new KeyChange.Correct(keyed("q0", "z"));

	@Autowired
	private RegradeService regrades;

	@Autowired
	private QuizReports reports;

	@Autowired
	private Told told;

	private QuizRef ref;

	@BeforeEach
	void quiz() {
		this.ref = quizOf(10);
		this.told.changes.clear();
		this.told.mostInMemory = 0;
	}

	@Test
	void dryRunCountsAndChangesNothing() {
		var seven = attempt(7, "y");
		var six = attempt(6, "z");
		Acting.asSomebody(Role.OFFICE);

		var report = this.regrades.preview(this.ref, CORRECTED, false);

		assertThat(report).isEqualTo(new RegradeReport(2, 1, 1, 1, 1));
		assertThat(this.regrades.corrections(this.ref)).isEmpty();
		assertThat(attempt(seven).summary().score()).isEqualTo(new Points(7));
		assertThat(attempt(six).summary().passed()).isFalse();
		assertThat(this.told.changes).isEmpty();
	}

	@Test
	void correctedKeyChangesMarksAndPasses() {
		var seven = attempt(7, "y");
		var six = attempt(6, "z");
		var other = attempt(9, "x");
		var office = Acting.asSomebody(Role.OFFICE);
		var changes = this.regrades.changes(this.ref, CORRECTED, false, Optional.empty(), 10);

		var report = apply(this.ref, CORRECTED, false, " The key was wrong ");

		assertThat(report).isEqualTo(new RegradeReport(3, 1, 1, 1, 1));
		assertThat(attempt(seven).summary()).satisfies((summary) -> {
			assertThat(summary.score()).isEqualTo(new Points(6));
			assertThat(summary.passed()).isFalse();
		});
		assertThat(attempt(six).summary().passed()).isTrue();
		assertThat(attempt(other).summary().score()).isEqualTo(new Points(9));
		assertThat(this.told.changes).extracting(MarkChanged::change).containsExactlyInAnyOrderElementsOf(changes);
		assertThat(this.regrades.corrections(this.ref)).singleElement()
			.isEqualTo(new CorrectionCard(this.regrades.corrections(this.ref).getFirst().id(), "q0", false, false,
					"The key was wrong", office, this.clock.instant(), 2));
		assertThat(this.regrades.key(this.ref, "q0").question()).isEqualTo(keyed("q0", "z"));
	}

	@Test
	void marksNeedNotFall() {
		var seven = attempt(7, "y");
		attempt(6, "z");
		Acting.asSomebody(Role.OFFICE);

		var report = apply(this.ref, CORRECTED, true, "The key was wrong");

		assertThat(report).isEqualTo(new RegradeReport(2, 1, 0, 1, 0));
		assertThat(attempt(seven).summary().score()).isEqualTo(new Points(7));
	}

	@Test
	void marksThatNeedNotFallStayWhateverIsCorrectedLater() {
		var seven = attempt(7, "y");
		var rightInBoth = questions(seven).get(firstRight(seven)).id();
		Acting.asSomebody(Role.OFFICE);
		apply(this.ref, CORRECTED, true, "The key was wrong");

		apply(this.ref, new KeyChange.Withdraw(rightInBoth), false, "Said by nobody");

		assertThat(attempt(seven).summary().score()).isEqualTo(new Points(7));
		assertThat(attempt(seven).summary().passed()).isTrue();
	}

	@Test
	void markThatNeedNotFallGainsByAnotherCorrection() {
		var seven = attempt(7, "y");
		var wrong = questions(seven).get(firstWrong(seven)).id();
		Acting.asSomebody(Role.OFFICE);
		apply(this.ref, CORRECTED, true, "The key was wrong");

		apply(this.ref, new KeyChange.Withdraw(wrong), true, "Said by nobody");

		assertThat(attempt(seven).summary().score()).isEqualTo(new Points(8));
	}

	@Test
	void whatWasKeptIsNoBonusWhenTheKeyIsAsBefore() {
		var seven = attempt(7, "y");
		Acting.asSomebody(Role.OFFICE);
		apply(this.ref, CORRECTED, true, "The key was wrong");

		apply(this.ref, new KeyChange.Correct(keyed("q0", "y")), false, "It was right");

		assertThat(attempt(seven).summary().score()).isEqualTo(new Points(7));
	}

	@Test
	void marksMayFallWhereALaterCorrectionOfTheQuestionSaysSo() {
		var seven = attempt(7, "y");
		Acting.asSomebody(Role.OFFICE);
		apply(this.ref, CORRECTED, true, "The key was wrong");

		apply(this.ref, CORRECTED, false, "Nobody was to keep it");

		assertThat(attempt(seven).summary().score()).isEqualTo(new Points(6));
	}

	private int firstRight(AttemptId id) {
		return first(id, 1);
	}

	private int firstWrong(AttemptId id) {
		return first(id, 0);
	}

	/** The first place but that of q0 with so many points. */
	private int first(AttemptId id, double points) {
		var quiz = this.shelf.quiz(this.ref);
		var attempt = attempt(id);
		return IntStream.range(0, 10)
			.filter((position) -> !questions(id).get(position).id().equals("q0"))
			.filter((position) -> quiz
				.score(questions(id).get(position), attempt.answer(position).response(questions(id).get(position)))
				.orElseThrow() == points)
			.findFirst()
			.orElseThrow();
	}

	@Test
	void everybodyHasThePointOfAWithdrawnQuestion() {
		var six = attempt(6, "x");
		Acting.asSomebody(Role.OFFICE);

		apply(this.ref, WITHDRAWN, false, "It was about something else");

		assertThat(attempt(six).summary().passed()).isTrue();
		Acting.as(attempt(six).person(), Role.TRAINEE);
		assertThat(this.service.review(six).items()).filteredOn((item) -> item.points().value() == 1).hasSize(7);
	}

	@Test
	void statisticsGoByTheNewKey() {
		attempt(6, "z");
		attempt(9, "x");
		Acting.asSomebody(Role.OFFICE);

		apply(this.ref, CORRECTED, false, "The key was wrong");

		assertThat(this.reports.statistics(this.ref, AttemptChoice.ALL).items())
			.filteredOn((item) -> item.question().equals("q0"))
			.singleElement()
			.satisfies((item) -> assertThat(item.marks().facility().value()).hasValue(0.5));
	}

	@Test
	void withdrawnQuestionIsNotPutAnyMoreWhereThereAreOthers() {
		this.ref = quizOf(11);
		Acting.asSomebody(Role.OFFICE);
		apply(this.ref, WITHDRAWN, false, "It was about something else");

		for (int run = 0; run < 10; run++) {
			trainee();
			var id = this.service.startOrResume(this.ref);
			assertThat(questions(id)).extracting(Question::id).doesNotContain("q0");
		}
	}

	@Test
	void openAttemptsAreGradedByWhatHoldsThen() {
		trainee();
		var id = this.service.startOrResume(this.ref);
		var owner = attempt(id).person();
		Acting.asSomebody(Role.OFFICE);
		var report = apply(this.ref, CORRECTED, false, "The key was wrong");
		Acting.as(owner, Role.TRAINEE);

		var summary = submit(id, 10, "y");

		assertThat(report.attempts()).isZero();
		assertThat(summary.score()).isEqualTo(new Points(9));
	}

	@Test
	void theLastCorrectionHolds() {
		var seven = attempt(7, "y");
		Acting.asSomebody(Role.OFFICE);
		apply(this.ref, CORRECTED, false, "The key was wrong");
		apply(this.ref, WITHDRAWN, false, "Nothing is right");
		assertThat(attempt(seven).summary().score()).isEqualTo(new Points(7));

		apply(this.ref, CORRECTED, false, "It is after all");

		assertThat(attempt(seven).summary().score()).isEqualTo(new Points(6));
		assertThat(this.regrades.corrections(this.ref)).hasSize(3);
	}

	@Test
	void correctionOfSomebodyWhoDidNotSeeTheLastOneIsRefused() {
		var seven = attempt(7, "y");
		Acting.asSomebody(Role.OFFICE);
		int seen = this.regrades.key(this.ref, "q0").corrections();
		this.regrades.apply(this.ref, WITHDRAWN, false, seen, "Nothing is right");

		assertThatExceptionOfType(StaleCorrectionException.class)
			.isThrownBy(() -> this.regrades.apply(this.ref, CORRECTED, false, seen, "The key was wrong"));

		assertThat(this.regrades.corrections(this.ref)).hasSize(1);
		assertThat(attempt(seven).summary().score()).isEqualTo(new Points(7));
		assertThat(this.regrades.key(this.ref, "q0")).isEqualTo(new KeyInForce(Questions.single("q0"), seen + 1, true));
	}

	@Test
	void keysAreAsLongAsQuestionsMayBe() {
		var quiz = RatedQuizzes.essay(RatingRule.DEFAULT);
		var texts = this.shelf.put(quiz);
		var essay = (LongAnswer) quiz.question(RatedQuizzes.ESSAY);
		var longer = new LongAnswer(essay.head(), essay.rubric(), "", 0, 0, "x".repeat(400_000));
		Acting.asSomebody(Role.OFFICE);

		apply(texts, new KeyChange.Correct(longer), false, "More had to be said");

		assertThat(this.regrades.key(texts, RatedQuizzes.ESSAY).question()).isEqualTo(longer);
	}

	@Test
	void holdsAPageOfAttemptsInMemoryAndNotAllOfThem() {
		this.ref = this.shelf.put(Banks.quiz(1, 1));
		for (int attempt = 0; attempt < 401; attempt++) {
			trainee();
			this.service.submit(this.service.startOrResume(this.ref), 0);
		}
		Acting.asSomebody(Role.OFFICE);

		var report = apply(this.ref, WITHDRAWN, false, "Nothing is right");

		assertThat(report.higher()).isEqualTo(401);
		assertThat(this.told.mostInMemory).isLessThan(900);
	}

	@Test
	void listsWhoIsConcernedPageByPage() {
		var people = IntStream.range(0, 5).mapToObj((index) -> attempt(attempt(7, "y")).person()).toList();
		Acting.asSomebody(Role.OFFICE);

		List<ChangedMark> read = new ArrayList<>();
		List<ChangedMark> page;
		do {
			page = this.regrades.changes(this.ref, CORRECTED, false,
					read.isEmpty() ? Optional.empty() : Optional.of(read.getLast()), 2);
			read.addAll(page);
		}
		while (!page.isEmpty());

		assertThat(read).extracting(ChangedMark::person).containsExactlyInAnyOrderElementsOf(people);
	}

	@Test
	void refusesToTouchWhatWasAsked() {
		attempt(7, "y");
		Acting.asSomebody(Role.OFFICE);
		var single = Questions.single("q0");
		var otherText = new SingleChoice(single.head(),
				single.options()
					.stream()
					.map((one) -> new Option(one.id(), one.text() + "!", one.share(), ""))
					.toList());
		var fewer = new SingleChoice(single.head(), single.options().subList(0, 3));
		var head = single.head();
		var otherAsk = new SingleChoice(new Head(head.id(), head.title(), head.concepts(), head.level(), head.lesson(),
				head.scene(), "Something else?"), single.options());

		for (var question : List.of(otherText, fewer, otherAsk, Questions.statement("q0", true))) {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> apply(this.ref, new KeyChange.Correct(question), false, "Because"))
				.withMessage("A correction leaves what was asked as it is");
		}
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.regrades.preview(this.ref, new KeyChange.Withdraw("q99"), false));
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.regrades.preview(new QuizRef(UUID.randomUUID(), "none"), WITHDRAWN, false));
		assertThat(this.regrades.corrections(this.ref)).isEmpty();
	}

	@Test
	void refusesToTouchTheRubricBecauseTextsWereRatedByIt() {
		var quiz = RatedQuizzes.essay(RatingRule.DEFAULT);
		var texts = this.shelf.put(quiz);
		var essay = (LongAnswer) quiz.question(RatedQuizzes.ESSAY);
		var criterion = essay.rubric().criteria().getFirst();
		var fewer = new LongAnswer(essay.head(), new Rubric(List.of(criterion)), "", 0, 0, "CANARY notes");
		var otherNotes = new LongAnswer(essay.head(), essay.rubric(), "", 0, 0, "Other notes");
		Acting.asSomebody(Role.OFFICE);

		assertThatIllegalArgumentException()
			.isThrownBy(() -> apply(texts, new KeyChange.Correct(fewer), false, "Because"));

		apply(texts, new KeyChange.Correct(otherNotes), false, "Because");
		assertThat(this.regrades.key(texts, RatedQuizzes.ESSAY).question()).isEqualTo(otherNotes);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  " })
	void asksForAReason(String reason) {
		Acting.asSomebody(Role.OFFICE);

		assertThatIllegalArgumentException().isThrownBy(() -> apply(this.ref, WITHDRAWN, false, reason));
		assertThatIllegalArgumentException().isThrownBy(() -> apply(this.ref, WITHDRAWN, false, "x".repeat(2001)));
	}

	@ParameterizedTest
	@EnumSource(names = "OFFICE", mode = EnumSource.Mode.EXCLUDE)
	void isTheOfficesToDo(Role role) {
		Acting.asSomebody(role);
		for (var call : calls()) {
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "TRAINEE", "ADMIN" })
	void correctionsAreForTrainersAndTheOffice(Role role) {
		Acting.asSomebody(role);

		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.regrades.corrections(this.ref));
		Acting.asSomebody(Role.TRAINER);
		assertThat(this.regrades.corrections(this.ref)).isEmpty();
	}

	@Test
	void nobodyIsLetIn() {
		Acting.asNobody();
		for (var call : calls()) {
			assertThatExceptionOfType(AuthenticationException.class).isThrownBy(call);
		}
		assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> this.regrades.corrections(this.ref));
	}

	private List<ThrowingCallable> calls() {
		return List.of(() -> this.regrades.preview(this.ref, WITHDRAWN, false), () -> this.regrades.key(this.ref, "q0"),
				() -> this.regrades.changes(this.ref, WITHDRAWN, false, Optional.empty(), 1),
				() -> this.regrades.apply(this.ref, WITHDRAWN, false, 0, "Because"));
	}

	/** By somebody who knows of all corrections. */
	private RegradeReport apply(QuizRef ref, KeyChange change, boolean neverLower, String reason) {
		int earlier = this.regrades.key(ref, change.question()).corrections();
		return this.regrades.apply(ref, change, neverLower, earlier, reason);
	}

	/** A graded attempt of somebody with so many points, who chose that option of q0. */
	private AttemptId attempt(int points, String option) {
		trainee();
		var id = this.service.startOrResume(this.ref);
		submit(id, points, option);
		return id;
	}

	private AttemptSummary submit(AttemptId id, int points, String option) {
		int others = option.equals("y") ? points - 1 : points;
		int step = 0;
		for (int position = 0; position < 10; position++) {
			var put = put(id, position);
			if (put.question().id().equals("q0")) {
				step = this.service.save(id, step, position, new Response.Chosen(Set.of(put.token(option)))).step();
			}
			else {
				var given = (others-- > 0) ? fitting(id, position) : notFitting(id, position);
				step = this.service.save(id, step, position, given).step();
			}
		}
		return this.service.submit(id, step);
	}

	private List<Question> questions(AttemptId id) {
		return attempt(id).questions(this.shelf.quiz(this.ref));
	}

	private static Question keyed(String id, String right) {
		var single = Questions.single(id);
		return new SingleChoice(single.head(),
				single.options()
					.stream()
					.map((one) -> new Option(one.id(), one.text(), one.id().equals(right) ? 1 : 0, "Now it is another"))
					.toList());
	}

	/** Remembers whose mark changed. */
	@TestComponent
	static class Told {

		private final List<MarkChanged> changes = new ArrayList<>();

		private final EntityManager entities;

		private int mostInMemory;

		Told(EntityManager entities) {
			this.entities = entities;
		}

		@EventListener
		void on(MarkChanged change) {
			this.changes.add(change);
			this.mostInMemory = Math.max(this.mostInMemory,
					this.entities.unwrap(Session.class).getStatistics().getEntityCount());
		}

	}

}
