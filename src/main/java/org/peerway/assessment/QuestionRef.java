package org.peerway.assessment;

/** A question as a quiz of one course version puts it. */
public record QuestionRef(QuizRef quiz, String question) {
}
