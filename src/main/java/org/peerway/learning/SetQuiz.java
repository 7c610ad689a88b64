package org.peerway.learning;

import java.time.Instant;

import org.peerway.assessment.QuizRef;

/**
 * A quiz that was set for a cohort.
 *
 * @param there whether it can be started; if not, it was taken away again
 */
public record SetQuiz(QuizRef ref, String title, int minutes, Instant setAt, boolean there) {
}
