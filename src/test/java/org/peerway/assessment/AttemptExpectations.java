package org.peerway.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.peerway.people.Allowance;
import org.peerway.people.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

/** What has to hold of one person's attempts at a quiz, from what was done so far. */
abstract class AttemptExpectations {

	static final int QUESTIONS = 10;

	static final Duration WAIT = Duration.ofMinutes(5);

	static final int LIMIT = 2;

	final AttemptFixture test;

	final PersonId person;

	final QuizRef ref;

	final @Nullable Instant hardEnd;

	final List<ExpectedAttempt> attempts = new ArrayList<>();

	final Set<Integer> granted = new HashSet<>();

	final Map<AttemptId, Points> keptAtLeast = new TreeMap<>((one, other) -> one.value().compareTo(other.value()));

	Allowance allowance = Allowance.NONE;

	int mostExtra;

	int corrections;

	boolean protectedMarks;

	AttemptExpectations(AttemptFixture test, boolean hard) {
		this.test = test;
		test.clock.reset();
		this.hardEnd = hard ? now().plus(Duration.ofHours(3)) : null;
		this.person = test.trainee();
		var quiz = Banks.quiz(QUESTIONS);
		var rules = new AttemptRules(Mode.QUIZ, LIMIT, new Waits(WAIT, WAIT),
				new TimeRule(ExpectedAttempt.LIMIT, ExpectedAttempt.GRACE), new Window(null, this.hardEnd, hard));
		this.ref = test.shelf.put(new Quiz(quiz.id(), quiz.title(), quiz.minutes(), quiz.draw(), quiz.passMark(), rules,
				quiz.questions()));
	}

	boolean mayStart() {
		return !isWindowOver() && left() > 0 && !isCoolingDown();
	}

	boolean isWindowOver() {
		return this.hardEnd != null && !now().isBefore(this.hardEnd);
	}

	int left() {
		int used = this.attempts.size();
		int counted = LIMIT + this.allowance.extraAttempts() + this.granted.size() - used;
		return Math.max(counted, this.granted.contains(used + 1) ? 1 : 0);
	}

	private boolean isCoolingDown() {
		if (this.attempts.isEmpty()) {
			return false;
		}
		var last = this.test.attempt(present().id).summary();
		return !last.passed() && now().isBefore(last.submittedAt().plus(WAIT));
	}

	Map<AttemptId, Points> marks() {
		return this.attempts.stream()
			.filter((attempt) -> !attempt.open)
			.collect(Collectors.toMap((attempt) -> attempt.id,
					(attempt) -> this.test.attempt(attempt.id).summary().score()));
	}

	/** What holds whatever was done. */
	void mustHold() {
		var kept = this.test.service.attempts(this.person, this.ref.courseVersion());
		assertThat(kept).extracting(AttemptSummary::id)
			.containsExactlyElementsOf(this.attempts.stream().map((attempt) -> attempt.id).toList());
		assertThat(kept).hasSizeLessThanOrEqualTo(LIMIT + this.mostExtra + this.granted.size());
		assertThat(kept).filteredOn((summary) -> !summary.isSubmitted()).hasSizeLessThanOrEqualTo(1);
		this.attempts.forEach(this::mustHold);
	}

	private void mustHold(ExpectedAttempt expected) {
		var attempt = this.test.attempt(expected.id);
		var questions = attempt.questions(this.test.shelf.quiz(this.ref));
		assertThat(attempt.isOpen()).isEqualTo(expected.open);
		mustEnd(attempt, expected.end());
		for (int position = 0; position < QUESTIONS; position++) {
			var answer = attempt.answer(position);
			var acknowledged = expected.acknowledged.get(position);
			assertThat(answer.isGiven()).isEqualTo(acknowledged != null);
			if (acknowledged != null) {
				assertThat(answer.response(questions.get(position))).isEqualTo(acknowledged);
			}
		}
		var submitted = attempt.summary().submittedAt();
		if (submitted != null) {
			assertThat(expected.end() == null || !submitted.isAfter(expected.end().plus(ExpectedAttempt.GRACE)))
				.isTrue();
			assertThat(attempt.summary().score())
				.isGreaterThanOrEqualTo(this.keptAtLeast.getOrDefault(expected.id, new Points(0)));
			var byKey = byKey(attempt);
			assertThat(attempt.summary().score()).isGreaterThanOrEqualTo(byKey);
			assertThat(this.protectedMarks || attempt.summary().score().equals(byKey)).isTrue();
		}
	}

	private static void mustEnd(Attempt attempt, @Nullable Instant end) {
		if (attempt.isOpen()) {
			var last = (end != null) ? end : attempt.summary().startedAt().plus(Duration.ofDays(9999));
			assertThat(attempt.isOverdue(last)).isFalse();
			assertThat(attempt.isOverdue(last.plusNanos(1000))).isEqualTo(end != null);
		}
	}

	/** Of ten questions each counts what it earns by the key that holds. */
	private Points byKey(Attempt attempt) {
		var quiz = this.test.corrected.quiz(this.ref);
		var questions = attempt.questions(quiz);
		double sum = 0;
		for (int position = 0; position < QUESTIONS; position++) {
			var question = questions.get(position);
			sum += quiz.score(question, attempt.answer(position).response(question)).orElseThrow();
		}
		return new Points(sum);
	}

	ExpectedAttempt present() {
		return this.attempts.getLast();
	}

	boolean isOpen() {
		return !this.attempts.isEmpty() && present().open;
	}

	Instant now() {
		return this.test.clock.instant();
	}

}
