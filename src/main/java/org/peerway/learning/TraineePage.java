package org.peerway.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.peerway.assessment.AttemptSummary;
import org.peerway.people.PersonId;

/** Everything a trainer sees of one trainee; private notes are not among it. */
public record TraineePage(EnrolmentId enrolment, CohortId cohort, String cohortName, PersonId person, String name,
		UUID courseVersion, CourseState state, Optional<Instant> lastSeenAt, Optional<Stuck> stuck,
		List<AttemptSummary> attempts, List<HandedIn> reflections, Optional<Attested> attestation) {

	public TraineePage {
		attempts = List.copyOf(attempts);
		reflections = List.copyOf(reflections);
	}

	/** A reflection that was handed in. */
	public record HandedIn(String moduleId, String text, Instant at) {
	}

	/** A trainer's word that the person is ready. */
	public record Attested(PersonId trainer, String trainerName, String statement, Instant at) {
	}

}
