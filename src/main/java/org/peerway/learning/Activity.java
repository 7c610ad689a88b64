package org.peerway.learning;

/**
 * One thing to do in a module, as it stands for one person.
 *
 * @param minutes how long it usually takes, in minutes
 * @param lock whether it may be begun now
 */
public record Activity(Kind kind, String id, String title, int minutes, boolean done, Decision lock) {

	/** What a person does: read, practise, answer, think. */
	public enum Kind {

		LESSON, SCENARIO, QUIZ, REFLECTION

	}

}
