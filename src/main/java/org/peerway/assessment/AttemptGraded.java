package org.peerway.assessment;

/**
 * An attempt was graded: when it was handed in, or when people had rated it; published
 * once for each attempt, within the transaction that keeps the grade.
 *
 * @param later whether it had waited for those who rate
 */
public record AttemptGraded(AttemptSummary attempt, boolean later) {
}
