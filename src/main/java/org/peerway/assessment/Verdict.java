package org.peerway.assessment;

/** How an attempt ended, in the terms that its review begins with. */
public enum Verdict {

	PASSED, CLOSE, NOT_YET,

	/** People have to rate something first. */
	AWAITING,

	/** Practice: nobody passes it, nobody misses it. */
	PRACTISED;

	/** Within this share of the paper, an attempt that did not pass was close. */
	private static final double CLOSE_BY = 0.2;

	/**
	 * The verdict about a submitted attempt.
	 * @throws IllegalStateException if it is not submitted
	 */
	public static Verdict of(AttemptSummary attempt) {
		if (!attempt.isSubmitted()) {
			throw new IllegalStateException("There is no verdict about an open attempt");
		}
		if (attempt.isPractice()) {
			return PRACTISED;
		}
		if (!attempt.isGraded()) {
			return AWAITING;
		}
		if (attempt.passed()) {
			return PASSED;
		}
		double missing = attempt.passMark() - attempt.score().value();
		return (missing <= CLOSE_BY * attempt.maxScore()) ? CLOSE : NOT_YET;
	}

}
