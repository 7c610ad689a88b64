package org.peerway.assessment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.assessment.ReviewRule.Part;
import org.peerway.assessment.question.Answers;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.Outcome;
import org.peerway.assessment.question.Response;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

abstract class PracticeServiceTests extends AttemptFixture {

	@Autowired
	private PracticeService practice;

	private PersonId person;

	private QuizRef ref;

	private AttemptId id;

	private int step;

	@BeforeEach
	void startPractice() {
		start(ReviewRule.PRACTICE);
	}

	private void start(ReviewRule review) {
		this.person = trainee();
		this.ref = this.shelf.put(Banks.practice(review));
		this.id = this.service.startOrResume(this.ref);
		this.step = 0;
	}

	@Test
	void tellsNothingUnasked() {
		give(Kind.SINGLE, false);

		assertThat(this.service.open(this.id).toString()).doesNotContain("CANARY");
		assertThat(told(Kind.SINGLE)).isEqualTo(new Told(true, null, true, false, null));
	}

	@Test
	void tellsWhetherAnAnswerFitsAndWhatIsSaidAboutIt() {
		give(Kind.SINGLE, false);

		var result = result(check(Kind.SINGLE));

		assertThat(result.fit()).isEqualTo(Told.Fit.NOT_YET);
		assertThat(result.present()).isTrue();
		assertThat(result.said()).isEqualTo("CANARY said of single");
		var options = (Outcome.Options) result.outcome();
		assertThat(options.chosen()).singleElement()
			.satisfies((option) -> assertThat(option.feedback()).contains("CANARY feedback " + option.id()));
		assertThat(options.fitting()).isEmpty();
	}

	@Test
	void answerIsChangedAndCheckedAgainAsOftenAsSomebodyLikes() {
		for (int round = 0; round < 5; round++) {
			give(Kind.SINGLE, round % 2 == 1);
			var told = check(Kind.SINGLE);

			assertThat(result(told).fit()).isEqualTo((round % 2 == 1) ? Told.Fit.FULLY : Told.Fit.NOT_YET);
			assertThat(told(Kind.SINGLE)).isEqualTo(told);
		}
	}

	@Test
	void remembersWhatWasCheckedWhenTheAnswerChanged() {
		give(Kind.SINGLE, false);
		check(Kind.SINGLE);

		give(Kind.SINGLE, true);

		var result = result(told(Kind.SINGLE));
		assertThat(result.present()).isFalse();
		assertThat(result.fit()).isEqualTo(Told.Fit.NOT_YET);
	}

	@Test
	void everyKindIsChecked() {
		for (var kind : Kind.values()) {
			give(kind, true);

			assertThat(result(check(kind)).fit()).isEqualTo(kind.isRated() ? Told.Fit.TO_COMPARE : Told.Fit.FULLY);
		}
		assertThat(this.service.submit(this.id, this.step).score()).isEqualTo(new Points(10));
	}

	@Test
	void whatFitsIsShownAfterACheckAlone() {
		for (var kind : Kind.values()) {
			int position = position(kind);
			assertThatIllegalStateException().isThrownBy(() -> this.practice.showKey(this.id, this.step, position));
			assertThatIllegalStateException().isThrownBy(() -> this.practice.check(this.id, this.step, position));
		}
		for (var kind : List.of(Kind.SINGLE, Kind.MULTIPLE, Kind.HOT_TEXT)) {
			give(kind, false);
			check(kind);

			var told = ask(this.practice.showKey(this.id, this.step, position(kind)));

			assertThat(told.keyShown()).isTrue();
			assertThat(((Outcome.Options) result(told).outcome()).fitting()).isNotEmpty()
				.allMatch((option) -> option.feedback().contains("CANARY feedback"));
			assertThat(told(kind)).isEqualTo(told);
		}
	}

	@Test
	void beforeWhatFitsIsShownNothingElseTellsIt() {
		for (var kind : List.of(Kind.MATCHING, Kind.GAPS, Kind.JUDGEMENT, Kind.ORDERING, Kind.SHORT, Kind.NUMERIC)) {
			give(kind, false);

			var result = result(check(kind));

			assertThat(result.fit()).isEqualTo(Told.Fit.NOT_YET);
			assertThat(result.outcome().toString()).doesNotContain("CANARY hope").doesNotContain("7070");
			switch (result.outcome()) {
				case Outcome.Parts parts -> assertThat(parts.parts()).allMatch((part) -> part.expected().isEmpty());
				case Outcome.Order order -> assertThat(order.right()).isEmpty();
				case Outcome.Typed typed -> assertThat(typed.expected()).isEmpty();
				default -> throw new AssertionError(kind);
			}
		}
	}

	@Test
	void partsThatWereLeftOpenStayUnexplained() {
		int position = position(Kind.MATCHING);
		var stem = put(this.id, position).token("s1");
		var label = put(this.id, position).token("", "l1");
		save(position, new Response.Assigned(Map.of(stem, label)));

		var parts = ((Outcome.Parts) result(check(Kind.MATCHING)).outcome()).parts();

		assertThat(parts).extracting(Outcome.Part::fits).containsExactly(true, false, false);
		assertThat(parts).extracting(Outcome.Part::feedback).containsOnly("");
	}

	@Test
	void textsAreComparedAndNotRated() {
		for (var kind : List.of(Kind.REWRITE, Kind.LONG)) {
			give(kind, true);

			var told = check(kind);

			assertThat(told.keyShown()).isTrue();
			assertThat(told.hasKey()).isFalse();
			assertThat(((Outcome.Text) result(told).outcome()).example()).startsWith("CANARY");
		}
	}

	@Test
	void hintComesForThoseWhoAsk() {
		var told = ask(this.practice.hint(this.id, this.step, position(Kind.GAPS)));

		assertThat(told.hint()).isEqualTo("CANARY hint of gaps");
		assertThat(told.result()).isNull();
		assertThat(told(Kind.GAPS)).isEqualTo(told);
		assertThat(told(Kind.SINGLE).hint()).isNull();
	}

	@Test
	void tellsNoMoreThanTheRulesShow() {
		start(ReviewRule.POINTS.during(Set.of(Part.ANSWERS)));
		for (var kind : Kind.values()) {
			give(kind, false);
			if (!kind.isRated()) {
				check(kind);
				ask(this.practice.showKey(this.id, this.step, position(kind)));

				assertThat(told(kind).keyShown()).isFalse();
				assertThat(told(kind).toString()).doesNotContain("CANARY");
			}
		}
		give(Kind.REWRITE, true);
		assertThat(((Outcome.Text) result(check(Kind.REWRITE)).outcome()).example()).isEmpty();
	}

	@Test
	void secondTabIsTold() {
		give(Kind.SINGLE, false);

		assertThatExceptionOfType(StaleStepException.class)
			.isThrownBy(() -> this.practice.check(this.id, 0, position(Kind.SINGLE)));
		assertThat(told(Kind.SINGLE).result()).isNull();
	}

	@Test
	void nothingIsToldAfterTheEnd() {
		give(Kind.SINGLE, true);
		this.service.submit(this.id, this.step);

		for (var call : calls(this.id, this.step).toList()) {
			assertThatExceptionOfType(AttemptClosedException.class).isThrownBy(call);
		}
	}

	@Test
	void practiceIsNeitherPassedNorCounted() {
		for (int round = 0; round < 4; round++) {
			give(Kind.SINGLE, true);
			var summary = this.service.submit(this.id, this.step);
			assertThat(summary.passed()).isFalse();
			assertThat(summary.isPractice()).isTrue();
			assertThat(Verdict.of(summary)).isEqualTo(Verdict.PRACTISED);
			this.id = this.service.startOrResume(this.ref);
			this.step = 0;
		}
	}

	@Test
	void reviewTellsTextsToCompareApart() {
		give(Kind.REWRITE, true);
		give(Kind.SINGLE, true);
		this.service.submit(this.id, this.step);

		var review = this.service.review(this.id);

		assertThat(review.fitting()).isEqualTo(1);
		assertThat(review.toLookAt()).isEqualTo(9);
		assertThat(review.items()).filteredOn(review::isToCompare).hasSize(2);
	}

	@Test
	void otherModesAreToldNothing() {
		for (var mode : List.of(Mode.QUIZ, Mode.EXAMINATION)) {
			var rules = new AttemptRules(mode, 3, Waits.NONE, TimeRule.NONE, Window.ALWAYS);
			var quiz = new Quiz("graded", "Graded", 20, 10, 7, rules, Banks.quiz(10).questions());
			var graded = this.service.startOrResume(this.shelf.put(quiz));
			this.service.save(graded, 0, 0, fitting(graded, 0));

			for (var call : calls(graded, 1).toList()) {
				assertThatIllegalStateException().isThrownBy(call).withMessageStartingWith("Nothing is told");
			}
			assertThat(this.service.open(graded).toString()).doesNotContain("CANARY");
		}
	}

	@Test
	void onlyTheOwnerIsTold() {
		for (var role : Role.values()) {
			Acting.asSomebody(role);
			for (var call : calls(this.id, this.step).toList()) {
				assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
			}
		}
		Acting.asNobody();
		for (var call : calls(this.id, this.step).toList()) {
			assertThatExceptionOfType(AuthenticationException.class).isThrownBy(call);
		}
		Acting.as(this.person, Role.TRAINEE);
		give(Kind.SINGLE, true);
		assertThat(check(Kind.SINGLE).result()).isNotNull();
	}

	private Stream<ThrowingCallable> calls(AttemptId attempt, int expected) {
		return Stream.of(() -> this.practice.check(attempt, expected, 0),
				() -> this.practice.hint(attempt, expected, 0), () -> this.practice.showKey(attempt, expected, 0));
	}

	private int position(Kind kind) {
		return IntStream.range(0, 12)
			.filter((position) -> put(this.id, position).question().kind() == kind)
			.findFirst()
			.orElseThrow();
	}

	/** For texts that nobody rates there is none that does not fit. */
	private void give(Kind kind, boolean right) {
		int position = position(kind);
		var put = put(this.id, position);
		save(position, put.toBrowser(right ? Answers.right(put.question()) : Answers.wrong(put.question())));
	}

	private void save(int position, Response response) {
		this.step = this.service.save(this.id, this.step, position, response).step();
	}

	private Told check(Kind kind) {
		return ask(this.practice.check(this.id, this.step, position(kind)));
	}

	private Told ask(Practised practised) {
		this.step = practised.step();
		return practised.told();
	}

	private Told told(Kind kind) {
		return Objects.requireNonNull(this.service.open(this.id).items().get(position(kind)).told());
	}

	private static Told.Result result(Told told) {
		return Objects.requireNonNull(told.result());
	}

}
