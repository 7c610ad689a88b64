package org.peerway.learning;

import java.util.Map;
import java.util.Set;

import org.peerway.assessment.Quiz;
import org.peerway.assessment.QuizStanding;

/**
 * What is on record about one person's way through a course version: all that the path is
 * computed from.
 */
record Facts(Set<String> lessonsRead, Set<String> scenariosEnded, Map<String, QuizStanding> quizzes,
		Set<String> reflectionsHandedIn) {

	Facts {
		lessonsRead = Set.copyOf(lessonsRead);
		scenariosEnded = Set.copyOf(scenariosEnded);
		quizzes = Map.copyOf(quizzes);
		reflectionsHandedIn = Set.copyOf(reflectionsHandedIn);
	}

	static final Facts NONE = new Facts(Set.of(), Set.of(), Map.of(), Set.of());

	/** Whether an attempt is handed in and people still have to rate it. */
	boolean waiting(String quiz) {
		var standing = this.quizzes.get(quiz);
		return standing != null && standing.waiting() && !standing.passed();
	}

	/**
	 * Whether all is done that the quiz asks for: practice asks for one attempt, others
	 * for a pass.
	 */
	boolean done(Quiz quiz) {
		return quiz.rules().isPractice() ? this.quizzes.containsKey(quiz.id()) : passed(quiz.id());
	}

	private boolean passed(String quiz) {
		var standing = this.quizzes.get(quiz);
		return standing != null && standing.passed();
	}

}
