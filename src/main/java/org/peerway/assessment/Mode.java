package org.peerway.assessment;

/** What an attempt is for. */
public enum Mode {

	/** To show what was learned, with everything explained afterwards. */
	QUIZ,

	/** To certify: what fits stays unsaid, so that questions can be put again. */
	EXAMINATION

}
