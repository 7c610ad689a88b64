package org.peerway.learning;

/** Something was begun that is not open yet; carries the decision with its reasons. */
public class NotOpenException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Decision decision;

	NotOpenException(Decision decision) {
		super("Not open yet: " + decision.reasons());
		this.decision = decision;
	}

	public Decision decision() {
		return this.decision;
	}

}
