package org.peerway.assessment.exchange.text;

/** A part of a paragraph whose words are all set in the same way. */
sealed interface Run {

	Marks marks();

	/** Words. */
	record Words(String text, Marks marks) implements Run {
	}

	/** The end of a line. */
	record Break(Marks marks) implements Run {
	}

	/**
	 * A picture or sound.
	 *
	 * @param name of the file that the question holds
	 */
	record Shown(String name, String alternative, Marks marks) implements Run {
	}

}
