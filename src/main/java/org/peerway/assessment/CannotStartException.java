package org.peerway.assessment;

/** No attempt may start now; the decision tells why. */
public class CannotStartException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	private final transient StartDecision decision;

	CannotStartException(StartDecision decision) {
		super("No attempt may start: " + decision);
		this.decision = decision;
	}

	public StartDecision decision() {
		return this.decision;
	}

}
