package org.peerway.assessment;

/**
 * The rules under which attempts at a quiz are made.
 *
 * @param attempts how many a person has, at least 1
 */
public record AttemptRules(Mode mode, int attempts, Waits waits, TimeRule time, Window window, ReviewRule review) {

	public AttemptRules {
		if (attempts < 1) {
			throw new IllegalArgumentException("A limit of " + attempts + " allows no attempt");
		}
	}

	/** With what is usually shown in that mode afterwards. */
	public AttemptRules(Mode mode, int attempts, Waits waits, TimeRule time, Window window) {
		this(mode, attempts, waits, time, window,
				(mode == Mode.EXAMINATION) ? ReviewRule.POINTS : ReviewRule.EVERYTHING);
	}

}
