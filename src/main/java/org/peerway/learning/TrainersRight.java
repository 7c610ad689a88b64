package org.peerway.learning;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.peerway.people.PersonId;
import org.peerway.people.ReadingRight;
import org.peerway.people.Role;
import org.peerway.people.SignedInPerson;

import org.springframework.stereotype.Component;

/** Trainers look at the work of the people in their cohorts. */
@Component
class TrainersRight implements ReadingRight {

	private final Enrolments enrolments;

	TrainersRight(Enrolments enrolments) {
		this.enrolments = enrolments;
	}

	@Override
	public Set<PersonId> readable(SignedInPerson reader, Collection<PersonId> people) {
		if (!reader.roles().contains(Role.TRAINER)) {
			return Set.of();
		}
		return this.enrolments.trained(reader.id().value(), people.stream().map(PersonId::value).toList())
			.stream()
			.map(PersonId::new)
			.collect(Collectors.toSet());
	}

}
