package org.peerway.assessment;

import org.peerway.assessment.rating.RatingRule;

/**
 * The rules under which attempts at a quiz are made.
 *
 * @param attempts how many a person has, at least 1
 * @param rating how texts are rated, if the quiz asks for any
 */
public record AttemptRules(Mode mode, int attempts, Waits waits, TimeRule time, Window window, ReviewRule review,
		RatingRule rating) {

	public AttemptRules {
		if (attempts < 1) {
			throw new IllegalArgumentException("A limit of " + attempts + " allows no attempt");
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

}
