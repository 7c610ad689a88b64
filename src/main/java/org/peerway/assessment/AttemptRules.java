package org.peerway.assessment;

import org.peerway.assessment.rating.RatingRule;

/**
 * The rules under which attempts at a quiz are made. Practice has no limits, and it alone
 * tells something during an attempt.
 *
 * @param attempts how many a person has, at least 1
 * @param rating how texts are rated, if the quiz asks for any
 */
public record AttemptRules(Mode mode, int attempts, Waits waits, TimeRule time, Window window, ReviewRule review,
		RatingRule rating) {

	/** Stands for as many attempts as somebody likes. */
	public static final int UNLIMITED = Integer.MAX_VALUE;

	public AttemptRules {
		if (attempts < 1) {
			throw new IllegalArgumentException("A limit of " + attempts + " allows no attempt");
		}
		boolean free = attempts == UNLIMITED && waits.equals(Waits.NONE) && time.equals(TimeRule.NONE)
				&& !window.hard();
		if (mode == Mode.PRACTICE && !free) {
			throw new IllegalArgumentException("Practice has no limit of attempts or time and no waits");
		}
		if (mode == Mode.PRACTICE && review.during().isEmpty()) {
			throw new IllegalArgumentException("Practice tells how an answer went during the attempt");
		}
		if (mode != Mode.PRACTICE && !review.during().isEmpty()) {
			throw new IllegalArgumentException("Only practice tells something during an attempt");
		}
	}

	/** With one person to rate each text. */
	public AttemptRules(Mode mode, int attempts, Waits waits, TimeRule time, Window window, ReviewRule review) {
		this(mode, attempts, waits, time, window, review, RatingRule.DEFAULT);
	}

	/** With what is usually shown in that mode afterwards. */
	public AttemptRules(Mode mode, int attempts, Waits waits, TimeRule time, Window window) {
		this(mode, attempts, waits, time, window,
				(mode == Mode.EXAMINATION) ? ReviewRule.POINTS : ReviewRule.EVERYTHING);
	}

	/** The same with other rules about rating. */
	public AttemptRules rating(RatingRule other) {
		return new AttemptRules(this.mode, this.attempts, this.waits, this.time, this.window, this.review, other);
	}

	/** Practice, whenever the window is open. */
	public static AttemptRules practice(Window window, ReviewRule review) {
		return new AttemptRules(Mode.PRACTICE, UNLIMITED, Waits.NONE, TimeRule.NONE, window, review);
	}

	public boolean isPractice() {
		return this.mode == Mode.PRACTICE;
	}

	/** How many attempts are left of those and the extra ones. */
	int left(int used, int extra) {
		return (this.attempts == UNLIMITED) ? UNLIMITED : Math.max(0, this.attempts + extra - used);
	}

}
