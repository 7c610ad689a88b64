package org.peerway;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.peerway.people.PersonId;
import org.peerway.people.ReadingRight;
import org.peerway.people.SignedInPerson;

/** Lets a test say who may look at whose work. */
public final class Readers implements ReadingRight {

	private record Reading(PersonId reader, PersonId person) {
	}

	private final Set<Reading> readings = ConcurrentHashMap.newKeySet();

	public void open(PersonId reader, PersonId person) {
		this.readings.add(new Reading(reader, person));
	}

	@Override
	public Set<PersonId> readable(SignedInPerson reader, Collection<PersonId> people) {
		return people.stream()
			.filter((person) -> this.readings.contains(new Reading(reader.id(), person)))
			.collect(Collectors.toSet());
	}

}
