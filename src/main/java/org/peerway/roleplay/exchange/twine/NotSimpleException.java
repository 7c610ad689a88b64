package org.peerway.roleplay.exchange.twine;

/** An expression that has no counterpart in our conditions and effects. */
class NotSimpleException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NotSimpleException() {
		super(null, null, false, false);
	}

}
