package org.peerway.assessment;

/**
 * Somebody else, such as the same person in a second tab, has changed the attempt since
 * it was read; nothing was changed now.
 */
public class StaleStepException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	private final int presentStep;

	StaleStepException(int presentStep) {
		super("The attempt stands at step " + presentStep);
		this.presentStep = presentStep;
	}

	public int presentStep() {
		return this.presentStep;
	}

}
