package org.peerway.assessment;

/** The attempt stands still: its person takes a break. */
public class PausedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	PausedException(AttemptId attempt) {
		super("Attempt " + attempt.value() + " is paused");
	}

}
