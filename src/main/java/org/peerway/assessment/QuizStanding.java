package org.peerway.assessment;

import org.peerway.people.PersonId;

/**
 * Where a person stands with one quiz.
 *
 * @param attempts how many were graded
 * @param best points of the best graded attempt, 0 if there was none
 * @param waiting whether an attempt waits for those who rate it
 */
public record QuizStanding(PersonId person, String quiz, int attempts, Points best, boolean passed, boolean waiting) {
}
