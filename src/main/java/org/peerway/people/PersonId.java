package org.peerway.people;

import java.util.UUID;

/** Identifies a person for ever, also after the account is closed. */
public record PersonId(UUID value) {

	public static PersonId random() {
		return new PersonId(UUID.randomUUID());
	}

}
