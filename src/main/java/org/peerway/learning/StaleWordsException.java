package org.peerway.learning;

/**
 * Thrown when words would replace others that were kept meanwhile in another window or on
 * another device; nothing was changed.
 */
public class StaleWordsException extends RuntimeException {

	private final transient Words kept;

	StaleWordsException(Words kept) {
		super("The words were changed meanwhile");
		this.kept = kept;
	}

	/** What is kept now. */
	public Words kept() {
		return this.kept;
	}

}
