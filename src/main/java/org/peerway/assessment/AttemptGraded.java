package org.peerway.assessment;

/**
 * An attempt was graded: when it was handed in, or when people had rated it; published
 * once for each attempt, within the transaction that keeps the grade.
 */
public record AttemptGraded(AttemptSummary attempt) {
}
