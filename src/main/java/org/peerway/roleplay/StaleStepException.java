package org.peerway.roleplay;

/**
 * A reply came too late: the play has gone on since, in another window or by the same
 * request sent twice.
 */
public class StaleStepException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int present;

	StaleStepException(int expected, int present) {
		super("Step " + expected + " was expected, but the play stands at step " + present);
		this.present = present;
	}

	/** The step at which the play stands now. */
	public int present() {
		return this.present;
	}

}
