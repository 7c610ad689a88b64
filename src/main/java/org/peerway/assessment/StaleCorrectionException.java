package org.peerway.assessment;

/** Somebody else has corrected the quiz since it was looked at. */
public class StaleCorrectionException extends RuntimeException {

	StaleCorrectionException(int corrections) {
		super("There are " + corrections + " corrections by now");
	}

}
