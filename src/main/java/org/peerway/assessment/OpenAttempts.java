package org.peerway.assessment;

import java.time.Duration;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

import org.peerway.base.Afresh;
import org.peerway.people.CurrentPerson;

import org.springframework.stereotype.Component;

/** Lets people change an open attempt of their own while there is time. */
@Component
class OpenAttempts {

	private final AttemptRepository attempts;

	private final Quizzes quizzes;

	private final CurrentPerson current;

	private final Afresh afresh;

	private final AttemptClock time;

	private final QuestionTimes times;

	OpenAttempts(AttemptRepository attempts, Quizzes quizzes, CurrentPerson current, Afresh afresh, AttemptClock time,
			QuestionTimes times) {
		this.attempts = attempts;
		this.quizzes = quizzes;
		this.current = current;
		this.afresh = afresh;
		this.time = time;
		this.times = times;
	}

	/**
	 * Changes the attempt in a transaction of its own.
	 * @throws TimeOverException if time is over, and it can only be handed in
	 * @throws PausedException during a break that stops the clock
	 * @throws AttemptClosedException if the attempt is submitted
	 */
	<T> T change(AttemptId id, Function<Attempt, T> change) {
		return withTimes(id, (spent) -> this.afresh.run(() -> {
			var attempt = own(id);
			if (this.time.settle(attempt)) {
				return Optional.<T>empty();
			}
			attempt.mustRun(this.time.now());
			attempt.spend(spent);
			return Optional.of(change.apply(attempt));
		}).orElseThrow(() -> new AttemptClosedException(id)));
	}

	/** Lets a change carry along how long questions were before the person. */
	<T> T withTimes(AttemptId id, Function<Map<Integer, Duration>, T> change) {
		var spent = this.times.spent(id);
		var result = change.apply(spent);
		this.times.keep(id, spent);
		return result;
	}

	private Attempt own(AttemptId id) {
		var attempt = this.attempts.findWithAnswers(id.value())
			.orElseThrow(() -> new NoSuchElementException("There is no attempt " + id.value()));
		this.current.mustBe(attempt.person());
		return attempt;
	}

	/** The question at that place, as the attempt puts it. */
	PutQuestion put(Attempt attempt, int position) {
		return put(attempt, position, this.quizzes.quiz(attempt.quiz()));
	}

	static PutQuestion put(Attempt attempt, int position, Quiz quiz) {
		return new PutQuestion(quiz.question(attempt.answer(position).question()), attempt.seed());
	}

}
