package org.peerway.certification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.peerway.learning.Grounds;
import org.peerway.people.PersonId;

/**
 * An application with all that the office needs to decide.
 *
 * @param attestedBy the name of the trainer who stated that the applicant is ready
 * @param grounds what the done activities rest on
 * @param bar why the acting person may not issue, if so
 * @param taughtBy the names of those who may not issue because they taught the applicant,
 * rated an answer or stated that they are ready
 * @param history newest first
 */
public record CaseFile(ApplicationId id, PersonId applicant, String name, ApplicationState state, Instant submittedAt,
		Worksheet worksheet, Optional<String> attestedBy, Grounds grounds, Optional<IssueBar> bar,
		List<String> taughtBy, List<Event> history, Optional<CertificateCard> certificate) {

	public CaseFile {
		taughtBy = List.copyOf(taughtBy);
		history = List.copyOf(history);
	}

	/** One thing that happened to the application. */
	public record Event(ApplicationState kind, String actor, String note, Instant at) {
	}

}
