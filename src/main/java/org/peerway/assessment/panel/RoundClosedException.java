package org.peerway.assessment.panel;

/** The round takes no estimates any more, or not yet. */
public class RoundClosedException extends IllegalStateException {

	RoundClosedException(int round) {
		super("Round " + round + " is not open");
	}

}
