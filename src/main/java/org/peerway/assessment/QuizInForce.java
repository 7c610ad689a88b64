package org.peerway.assessment;

/**
 * A quiz of a course that is in force.
 *
 * @param language as in {@code en}
 */
public record QuizInForce(QuizRef quiz, String title, String language, boolean practice) {
}
