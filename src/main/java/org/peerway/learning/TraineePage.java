package org.peerway.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.peerway.assessment.AttemptSummary;
import org.peerway.assessment.QuizRef;
import org.peerway.people.PersonId;

/**
 * Everything a trainer sees of one trainee; private notes are not among it.
 *
 * @param usedUp quizzes at which all attempts are used and none passed
 */
public record TraineePage(EnrolmentId enrolment, CohortId cohort, String cohortName, PersonId person, String name,
		UUID courseVersion, CourseState state, Optional<Instant> lastSeenAt, Optional<Stuck> stuck,
		List<AttemptSummary> attempts, List<QuizRef> usedUp, List<HandedIn> reflections,
		Optional<Attested> attestation) {

	public TraineePage {
		attempts = List.copyOf(attempts);
		usedUp = List.copyOf(usedUp);
		reflections = List.copyOf(reflections);
	}

	/** A reflection that was handed in. */
	public record HandedIn(String moduleId, String text, Instant at) {
	}

	/** A trainer's word that the person is ready. */
	public record Attested(PersonId trainer, String trainerName, String statement, Instant at) {
	}

}
