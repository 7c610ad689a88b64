package org.peerway.assessment;

import java.util.Optional;

import org.peerway.assessment.question.RatedQuestion;
import org.peerway.assessment.rating.RatingRule;
import org.peerway.people.PersonId;

/**
 * An answer as it lies before somebody who rates it.
 *
 * @param number that those who rate know it by
 * @param person whose it is; empty where ratings are blind
 * @param third whether two have rated it who do not agree
 * @param own what the acting person said about it before
 */
public record AnswerToRate(long number, QuestionRef ref, RatedQuestion question, String text, RatingRule rule,
		Optional<PersonId> person, boolean third, Optional<GivenRating> own) {
}
