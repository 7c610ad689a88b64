package org.peerway.assessment;

/** Where the engine gets its quizzes from; whoever composes courses provides it. */
public interface QuizSource {

	/**
	 * The quiz as it stood in that course version.
	 * @throws java.util.NoSuchElementException if there is none
	 */
	Quiz quiz(QuizRef ref);

}
