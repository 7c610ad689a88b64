package org.peerway.people.ui;

import java.util.Set;

import org.peerway.people.Role;

/**
 * What is asked about somebody to be invited; public because Vaadin's binder reads it.
 */
public record Invitee(String name, String email, Set<Role> roles) {

	public Invitee {
		roles = Set.copyOf(roles);
	}

}
