package org.peerway.certification;

import java.time.Instant;
import java.util.Optional;

import org.peerway.course.Programme;

/**
 * An application as the office's queue shows it.
 *
 * @param worksheet as things stand now; none once it is decided
 * @param bar why the acting person may not issue, if so
 */
public record QueueRow(ApplicationId id, String name, Programme programme, ApplicationState state, Instant submittedAt,
		Optional<Worksheet> worksheet, Optional<IssueBar> bar) {
}
