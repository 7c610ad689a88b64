package org.peerway.learning;

/**
 * One thing to do in a module, as it stands for one person.
 *
 * @param minutes how long it usually takes, in minutes
 * @param lock whether it may be begun now
 * @param waiting whether it is handed in and waits for those who rate it
 * @param optional whether the module is done without it
 */
public record Activity(Kind kind, String id, String title, int minutes, boolean done, Decision lock, boolean waiting,
		boolean optional) {

	/** One that the module needs and that waits for nobody. */
	public Activity(Kind kind, String id, String title, int minutes, boolean done, Decision lock) {
		this(kind, id, title, minutes, done, lock, false, false);
	}

	/** What a person does: read, practise, answer, think. */
	public enum Kind {

		LESSON, SCENARIO, QUIZ, REFLECTION

	}

}
