package org.peerway.learning.ui;

import java.util.NoSuchElementException;
import java.util.Optional;

import org.peerway.assessment.QuestionRef;
import org.peerway.assessment.Quiz;
import org.peerway.assessment.question.RatedQuestion;
import org.peerway.base.ui.InLanguage;

/** Where a question stands whose answers people rate. */
record RatedPlace(QuizPlace place, RatedQuestion question) {

	static Optional<RatedPlace> of(QuizPlaces places, QuestionRef ref) {
		try {
			var place = places.of(ref.quiz());
			return place.quiz()
				.questions()
				.stream()
				.filter((question) -> question.id().equals(ref.question()))
				.filter(RatedQuestion.class::isInstance)
				.map((question) -> new RatedPlace(place, (RatedQuestion) question))
				.findFirst();
		}
		catch (NoSuchElementException ex) {
			return Optional.empty();
		}
	}

	Quiz quiz() {
		return this.place.quiz();
	}

	InLanguage language() {
		return this.place.language();
	}

}
