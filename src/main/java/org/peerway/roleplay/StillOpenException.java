package org.peerway.roleplay;

/** A look back was asked for at a play that has not come to an ending. */
public class StillOpenException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	StillOpenException(String place) {
		super("The play still waits at turn " + place);
	}

}
