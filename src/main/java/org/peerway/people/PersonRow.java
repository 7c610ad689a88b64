package org.peerway.people;

import java.util.Set;

/**
 * A person as a line of the administrator's list.
 *
 * @param waiting invited, and has not chosen a password yet
 */
public record PersonRow(PersonId id, String name, String email, Set<Role> roles, boolean suspended, boolean waiting) {

	public PersonRow {
		roles = Set.copyOf(roles);
	}

}
