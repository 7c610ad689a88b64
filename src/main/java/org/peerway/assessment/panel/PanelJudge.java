package org.peerway.assessment.panel;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.peerway.people.PersonId;

/**
 * Somebody who is invited to a panel. Whoever saves an estimate holds this row, and
 * whoever closes a round holds all of them.
 */
@Entity
@Immutable
class PanelJudge {

	@Id
	private UUID id;

	private UUID panel;

	private UUID person;

	private Instant invitedAt;

	@SuppressWarnings("JpaEntity")
	protected PanelJudge() {
	}

	@SuppressWarnings("JpaEntity")
	PanelJudge(UUID panel, PersonId person, Instant now) {
		this.id = UUID.randomUUID();
		this.panel = panel;
		this.person = person.value();
		this.invitedAt = now;
	}

	PersonId person() {
		return new PersonId(this.person);
	}

}
