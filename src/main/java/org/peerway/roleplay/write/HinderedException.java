package org.peerway.roleplay.write;

/** The act is not possible as the draft stands; nothing was done. */
public class HinderedException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	private final Hindrance hindrance;

	HinderedException(Hindrance hindrance) {
		super("Not possible: " + hindrance);
		this.hindrance = hindrance;
	}

	public Hindrance hindrance() {
		return this.hindrance;
	}

}
