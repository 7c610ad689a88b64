package org.peerway.assessment;

import org.peerway.assessment.compose.EditionQuizzes;

import org.springframework.stereotype.Component;

/** All quizzes: those of courses, and those put together in the app. */
@Component
public class Quizzes {

	private final QuizSource courses;

	private final EditionQuizzes editions;

	Quizzes(QuizSource courses, EditionQuizzes editions) {
		this.courses = courses;
		this.editions = editions;
	}

	/**
	 * The quiz as it stood in that version.
	 * @throws java.util.NoSuchElementException if there is none
	 */
	public Quiz quiz(QuizRef ref) {
		return EditionQuizzes.has(ref) ? this.editions.quiz(ref) : this.courses.quiz(ref);
	}

}
