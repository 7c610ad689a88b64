package org.peerway.learning.ui;

import java.util.NoSuchElementException;
import java.util.Optional;

import org.peerway.assessment.QuestionRef;
import org.peerway.assessment.Quiz;
import org.peerway.assessment.question.RatedQuestion;
import org.peerway.base.ui.InLanguage;

/**
 * Where a question stands whose answers people rate.
 *
 * @param version number of the course version, or of the edition
 * @param language of the course
 */
record RatedPlace(Quiz quiz, RatedQuestion question, int version, InLanguage language) {

	static Optional<RatedPlace> of(QuizPlaces places, QuestionRef ref) {
		try {
			var place = places.of(ref.quiz());
			return place.quiz()
				.questions()
				.stream()
				.filter((question) -> question.id().equals(ref.question()))
				.filter(RatedQuestion.class::isInstance)
				.map((question) -> new RatedPlace(place.quiz(), (RatedQuestion) question, place.version(),
						place.language()))
				.findFirst();
		}
		catch (NoSuchElementException ex) {
			return Optional.empty();
		}
	}

}
