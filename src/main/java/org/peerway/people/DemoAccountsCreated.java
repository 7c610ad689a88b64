package org.peerway.people;

import java.util.Map;

/** The demonstration has got its people; published once, in the same transaction. */
public record DemoAccountsCreated(Map<Role, PersonId> people) {

	public DemoAccountsCreated {
		people = Map.copyOf(people);
	}

}
