package org.peerway.learning;

import java.util.Map;
import java.util.Set;

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

	boolean passed(String quiz) {
		var standing = this.quizzes.get(quiz);
		return standing != null && standing.passed();
	}

}
