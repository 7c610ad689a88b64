package org.peerway.assessment;

/**
 * An attempt was graded: when it was handed in, or when people had rated it; published
 * once for each attempt, within the transaction that keeps the grade.
 *
 * @param later whether there was no grade yet when it was handed in
 */
public record AttemptGraded(AttemptSummary attempt, boolean later) {
}
