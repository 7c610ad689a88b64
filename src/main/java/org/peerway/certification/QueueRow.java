package org.peerway.certification;

import java.time.Instant;

/** An application as the office's queue shows it. */
public record QueueRow(ApplicationId id, String name, String programme, ApplicationState state, Instant submittedAt) {
}
