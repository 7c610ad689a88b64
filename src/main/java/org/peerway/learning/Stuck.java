package org.peerway.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.peerway.learning.Reason.QuizNotPassed;

/** Where a person may welcome a hand. */
public sealed interface Stuck {

	/** Attempts at one quiz, none passed, after which a trainer is told. */
	int TRIES = 2;

	/** How long without a sign of the person before a trainer is told. */
	Duration QUIET = Duration.ofDays(10);

	/** Has tried a quiz several times without passing. */
	record AtQuiz(int module, String title, int attempts, double best, int passMark) implements Stuck {
	}

	/** Has not been here for a while. */
	record Quiet(int module, long days) implements Stuck {
	}

	/** Where the person is stuck, if anywhere: a quiz comes before silence. */
	static Optional<Stuck> find(CourseState state, Instant lastSign, Instant now) {
		boolean othersTurn = state.next().isEmpty() && state.waiting().isPresent();
		if (state.isComplete() || othersTurn) {
			return Optional.empty();
		}
		return atQuiz(state).or(() -> quiet(state, lastSign, now));
	}

	private static Optional<Stuck> atQuiz(CourseState state) {
		for (ModuleState module : state.published()) {
			for (Reason reason : module.missing()) {
				if (reason instanceof QuizNotPassed quiz && quiz.attempts() >= TRIES) {
					return Optional
						.of(new AtQuiz(module.number(), module.title(), quiz.attempts(), quiz.best(), quiz.passMark()));
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<Stuck> quiet(CourseState state, Instant lastSign, Instant now) {
		var silence = Duration.between(lastSign, now);
		if (silence.compareTo(QUIET) < 0) {
			return Optional.empty();
		}
		int module = state.next().map((step) -> step.module().number()).orElse(0);
		return Optional.of(new Quiet(module, silence.toDays()));
	}

}
