package org.peerway.assessment;

/** The attempt is submitted, so its answers can no longer be seen alone or changed. */
public class AttemptClosedException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	AttemptClosedException(AttemptId attempt) {
		super("Attempt " + attempt.value() + " is submitted");
	}

}
