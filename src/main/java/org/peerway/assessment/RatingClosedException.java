package org.peerway.assessment;

/** An answer has all its ratings, or its attempt is graded. */
public class RatingClosedException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	RatingClosedException(long answer) {
		super("Answer " + answer + " takes no more ratings");
	}

}
