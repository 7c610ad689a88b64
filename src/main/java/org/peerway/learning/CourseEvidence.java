package org.peerway.learning;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.peerway.people.PersonId;

/**
 * What is on record about a person's training, for whoever judges an application.
 *
 * @param courseVersion number of the pinned course version, from 1
 * @param trainers whoever leads the person's cohort
 * @param raters whoever rated an answer of the person
 */
public record CourseEvidence(EnrolmentId enrolment, UUID courseVersionId, String courseTitle, int courseVersion,
		CourseState state, Set<PersonId> trainers, Set<PersonId> raters, Optional<AttestationEvidence> attestation) {

	public CourseEvidence {
		trainers = Set.copyOf(trainers);
		raters = Set.copyOf(raters);
	}

	/** Training time of the published modules that are done, in minutes. */
	public int minutes() {
		return this.state.published().stream().filter(ModuleState::isDone).mapToInt(ModuleState::minutes).sum();
	}

	/** A trainer's word that the person is ready. */
	public record AttestationEvidence(PersonId trainer, String statement, Instant at) {
	}

}
