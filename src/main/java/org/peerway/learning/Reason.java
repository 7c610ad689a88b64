package org.peerway.learning;

/**
 * One thing that is still open, with the facts that a screen or a worksheet needs to say
 * so.
 */
public sealed interface Reason {

	/** An earlier module comes first. */
	record ModuleFirst(int number, String title) implements Reason {
	}

	/** Lessons of the module are still unread. */
	record LessonsUnread(int read, int total) implements Reason {
	}

	/** The role-play was not yet played to an ending. */
	record ScenarioNotPlayed(String title) implements Reason {
	}

	/**
	 * The quiz is not passed yet.
	 *
	 * @param best points of the best attempt, 0 if there was none
	 */
	record QuizNotPassed(double best, int passMark, int total, int attempts) implements Reason {
	}

	/** The quiz is handed in; people have to rate something before there is a result. */
	record QuizAwaitsRating() implements Reason {
	}

	/** The reflection was not handed in yet. */
	record ReflectionOpen() implements Reason {
	}

}
