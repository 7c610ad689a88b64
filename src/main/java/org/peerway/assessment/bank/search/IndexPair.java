package org.peerway.assessment.bank.search;

import java.util.UUID;

/** Two questions that may be near duplicates of each other. */
public record IndexPair(UUID one, UUID other) {
}
