package org.peerway.learning;

import java.util.Set;
import java.util.stream.Collectors;

import org.peerway.assessment.RatingCircle;
import org.peerway.people.PersonId;

import org.springframework.stereotype.Component;

/** Trainers rate what the people in their cohorts write. */
@Component
class CohortCircle implements RatingCircle {

	private final Enrolments enrolments;

	CohortCircle(Enrolments enrolments) {
		this.enrolments = enrolments;
	}

	@Override
	public Set<PersonId> of(PersonId trainer) {
		return this.enrolments.trained(trainer.value()).stream().map(PersonId::new).collect(Collectors.toSet());
	}

}
