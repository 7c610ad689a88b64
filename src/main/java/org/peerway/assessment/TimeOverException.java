package org.peerway.assessment;

/** Nothing is answered any more; what was saved can still be handed in. */
public class TimeOverException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	TimeOverException(AttemptId attempt) {
		super("Time is over for attempt " + attempt.value());
	}

}
