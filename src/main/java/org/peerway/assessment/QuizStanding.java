package org.peerway.assessment;

import org.peerway.people.PersonId;

/**
 * Where a person stands with one quiz.
 *
 * @param attempts how many were submitted
 * @param best points of the best submitted attempt, 0 if there was none
 */
public record QuizStanding(PersonId person, String quiz, int attempts, Points best, boolean passed) {
}
