package org.peerway.learning.results;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.peerway.assessment.panel.KeptCut;
import org.peerway.assessment.results.AttemptRecord;
import org.peerway.people.PersonId;

/**
 * The record of one attempt with where its quiz stands and how people are called.
 *
 * @param cut what a panel left with the quiz, if one did
 * @param ratersNamed whether the reader may know who rated
 */
record Results(AttemptRecord attempt, QuizOrigin origin, Optional<KeptCut> cut, Map<PersonId, String> names,
		boolean ratersNamed) {

	/** Everybody who is named in it. */
	static Set<PersonId> people(AttemptRecord attempt, Optional<KeptCut> cut, boolean ratersNamed) {
		Set<PersonId> people = new HashSet<>(Set.of(attempt.summary().person()));
		attempt.corrections().forEach((correction) -> people.add(correction.by()));
		cut.ifPresent((one) -> people.add(one.chosenBy()));
		if (ratersNamed) {
			attempt.questions()
				.forEach((question) -> question.ratings().forEach((rating) -> people.add(rating.rater())));
		}
		return people;
	}

	/** How somebody is called; empty for nobody who is known. */
	String name(PersonId person) {
		return this.names.getOrDefault(person, "");
	}

	String person() {
		return name(this.attempt.summary().person());
	}

}
