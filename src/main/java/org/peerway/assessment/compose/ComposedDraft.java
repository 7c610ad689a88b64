package org.peerway.assessment.compose;

import java.util.UUID;

/**
 * The working state of a quiz.
 *
 * @param step to expect with the next change
 * @param editions how many were published
 */
public record ComposedDraft(UUID id, QuizDraft draft, int step, int editions) {
}
