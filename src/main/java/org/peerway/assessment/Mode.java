package org.peerway.assessment;

/** What an attempt is for. */
public enum Mode {

	/**
	 * To learn by trying: feedback at once, hints, as often as one likes; nothing counts.
	 */
	PRACTICE,

	/** To show what was learned, with everything explained afterwards. */
	QUIZ,

	/** To certify: what fits stays unsaid, so that questions can be put again. */
	EXAMINATION

}
