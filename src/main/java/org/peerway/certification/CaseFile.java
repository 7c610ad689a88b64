package org.peerway.certification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.peerway.people.PersonId;

/**
 * An application with all that the office needs to decide.
 *
 * @param bar why the acting person may not issue, if so
 * @param history newest first
 */
public record CaseFile(ApplicationId id, PersonId applicant, String name, ApplicationState state, Instant submittedAt,
		Worksheet worksheet, Optional<IssueBar> bar, List<Event> history, Optional<CertificateCard> certificate) {

	public CaseFile {
		history = List.copyOf(history);
	}

	/** One thing that happened to the application. */
	public record Event(ApplicationState kind, String actor, String note, Instant at) {
	}

}
