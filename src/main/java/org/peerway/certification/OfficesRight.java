package org.peerway.certification;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.peerway.people.PersonId;
import org.peerway.people.ReadingRight;
import org.peerway.people.Role;
import org.peerway.people.SignedInPerson;

import org.springframework.stereotype.Component;

/** The office looks at the work of people who applied, as evidence. */
@Component
class OfficesRight implements ReadingRight {

	private final Applications applications;

	OfficesRight(Applications applications) {
		this.applications = applications;
	}

	@Override
	public Set<PersonId> readable(SignedInPerson reader, Collection<PersonId> people) {
		if (!reader.roles().contains(Role.OFFICE)) {
			return Set.of();
		}
		return this.applications.applicants(people.stream().map(PersonId::value).toList())
			.stream()
			.map(PersonId::new)
			.collect(Collectors.toSet());
	}

}
