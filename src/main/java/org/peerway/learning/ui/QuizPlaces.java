package org.peerway.learning.ui;

import java.util.Optional;

import org.peerway.assessment.QuizRef;
import org.peerway.assessment.Quizzes;
import org.peerway.assessment.compose.EditionQuizzes;
import org.peerway.base.ui.InLanguage;
import org.peerway.course.CourseCatalogue;

import org.springframework.stereotype.Component;

/** Finds where a quiz stands: in a module of the course, or set by a trainer. */
@Component
class QuizPlaces {

	private final CourseCatalogue catalogue;

	private final Quizzes quizzes;

	private final EditionQuizzes editions;

	QuizPlaces(CourseCatalogue catalogue, Quizzes quizzes, EditionQuizzes editions) {
		this.catalogue = catalogue;
		this.quizzes = quizzes;
		this.editions = editions;
	}

	/**
	 * The place of a quiz.
	 * @throws java.util.NoSuchElementException if there is no such quiz
	 */
	QuizPlace of(QuizRef ref) {
		var quiz = this.quizzes.quiz(ref);
		if (EditionQuizzes.has(ref)) {
			var edition = this.editions.edition(ref);
			return new QuizPlace(ref, Optional.empty(), quiz, edition.number(),
					new InLanguage(edition.language().getLanguage()));
		}
		var course = this.catalogue.course(ref.courseVersion());
		return new QuizPlace(ref, course.moduleOfQuiz(ref.quiz()), quiz,
				this.catalogue.describe(ref.courseVersion()).number(), new InLanguage(course.language()));
	}

}
