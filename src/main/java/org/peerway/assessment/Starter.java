package org.peerway.assessment;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.peerway.people.PersonId;

/**
 * Somebody who starts attempts: one after the other, and none while it changes what they
 * are allowed.
 */
@Entity
class Starter {

	@Id
	private UUID person;

	@Version
	private Integer version;

	@SuppressWarnings("JpaEntity")
	Starter() {
	}

	@SuppressWarnings("JpaEntity")
	Starter(PersonId person) {
		this.person = person.value();
	}

}
