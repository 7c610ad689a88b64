package org.peerway.assessment;

import java.time.Instant;

/** Whether a person may start a quiz now, and if not, why. */
public sealed interface StartDecision {

	/**
	 * A new attempt may begin.
	 *
	 * @param number of the attempt that would begin, counted from 1
	 * @param attemptsLeft how many there are, with the one that would begin;
	 * {@link AttemptRules#UNLIMITED} in practice
	 */
	record MayStart(int number, int attemptsLeft) implements StartDecision {
	}

	/** An attempt is under way and goes on. */
	record Resume(AttemptId attempt) implements StartDecision {
	}

	/** An attempt was handed in and waits for those who rate it. */
	record AwaitingRating(AttemptId attempt, Instant submittedAt) implements StartDecision {
	}

	/**
	 * The last attempt did not pass; the next one may begin at that time.
	 *
	 * @param attemptsLeft how many there are
	 */
	record CoolingDown(Instant until, int attemptsLeft) implements StartDecision {
	}

	/** All attempts are used. */
	record NoAttemptsLeft() implements StartDecision {
	}

	/**
	 * The window in which attempts start opens at that time.
	 *
	 * @param attemptsLeft how many there are
	 */
	record NotYetOpen(Instant opens, int attemptsLeft) implements StartDecision {
	}

	/** The window in which attempts start is over. */
	record Over() implements StartDecision {
	}

}
