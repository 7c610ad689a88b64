package org.peerway.assessment;

/**
 * An attempt was submitted and graded; published once for each attempt, within the
 * transaction that keeps the grade.
 */
public record AttemptGraded(AttemptSummary attempt) {
}
