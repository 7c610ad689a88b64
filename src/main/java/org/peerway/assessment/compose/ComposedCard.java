package org.peerway.assessment.compose;

import java.time.Instant;
import java.util.UUID;

/**
 * A quiz as the list of quizzes shows it.
 *
 * @param editions how many were published
 */
public record ComposedCard(UUID id, String title, int editions, Instant changedAt) {
}
