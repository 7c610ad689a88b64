package org.peerway.learning.ui;

import java.util.NoSuchElementException;
import java.util.Optional;

import org.peerway.assessment.QuestionRef;
import org.peerway.assessment.Quiz;
import org.peerway.assessment.question.RatedQuestion;
import org.peerway.course.CourseCatalogue;

/**
 * Where a question stands whose answers people rate.
 *
 * @param version number of the course version
 * @param language of the course
 */
record RatedPlace(Quiz quiz, RatedQuestion question, int version, String language) {

	static Optional<RatedPlace> of(CourseCatalogue catalogue, QuestionRef ref) {
		try {
			var quiz = catalogue.quiz(ref.quiz());
			return quiz.questions()
				.stream()
				.filter((question) -> question.id().equals(ref.question()))
				.filter(RatedQuestion.class::isInstance)
				.map((question) -> new RatedPlace(quiz, (RatedQuestion) question,
						catalogue.describe(ref.quiz().courseVersion()).number(),
						catalogue.course(ref.quiz().courseVersion()).language()))
				.findFirst();
		}
		catch (NoSuchElementException ex) {
			return Optional.empty();
		}
	}

}
