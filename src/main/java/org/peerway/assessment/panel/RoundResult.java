package org.peerway.assessment.panel;

import java.time.Instant;

/** What a closed round gave. */
public record RoundResult(int round, Instant closedAt, Angoff figures) {
}
