package org.peerway.learning;

import java.util.UUID;

/** Identifies a cohort. */
public record CohortId(UUID value) {
}
