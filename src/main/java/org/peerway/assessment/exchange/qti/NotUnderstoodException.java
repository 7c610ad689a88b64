package org.peerway.assessment.exchange.qti;

/** Rules of scoring that this program does not know, or that take too long. */
class NotUnderstoodException extends Exception {

	private static final long serialVersionUID = 1;

	NotUnderstoodException(String what) {
		super(what, null, false, false);
	}

}
