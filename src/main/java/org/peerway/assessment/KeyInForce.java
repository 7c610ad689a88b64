package org.peerway.assessment;

import org.peerway.assessment.question.Question;

/**
 * A question by which attempts are graded now.
 *
 * @param corrections of its quiz there were so far, which the next one has to know
 * @param withdrawn whether everybody has its point
 */
public record KeyInForce(Question question, int corrections, boolean withdrawn) {
}
