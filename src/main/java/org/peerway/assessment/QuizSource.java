package org.peerway.assessment;

import java.util.List;

/** Where the engine gets its quizzes from; whoever composes courses provides it. */
public interface QuizSource {

	/**
	 * The quiz as it stood in that course version.
	 * @throws java.util.NoSuchElementException if there is none
	 */
	Quiz quiz(QuizRef ref);

	/**
	 * The language of a quiz, as in {@code en}; empty where it is not known.
	 * @throws java.util.NoSuchElementException if there is no such quiz
	 */
	default String language(QuizRef ref) {
		return "";
	}

	/** The quizzes of the courses that are in force. */
	default List<QuizInForce> inForce() {
		return List.of();
	}

}
