package org.peerway.assessment.compose;

/** Says that somebody else changed the quiz since it was read. */
public class StaleQuizException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	StaleQuizException() {
		super("The quiz was changed since it was read");
	}

}
