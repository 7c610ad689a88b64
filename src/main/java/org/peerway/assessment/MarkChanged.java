package org.peerway.assessment;

/**
 * The mark of a graded attempt was corrected; published within the transaction that keeps
 * it.
 */
public record MarkChanged(QuizRef quiz, ChangedMark change) {
}
