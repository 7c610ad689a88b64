package org.peerway.roleplay.write;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.peerway.people.PersonId;

import org.springframework.data.domain.Persistable;

/** The last sign of somebody who has a draft open. */
@Entity
@Table(name = "scenario_presence")
class Presence implements Persistable<Presence.Key> {

	/** One row for each person and draft. */
	@Embeddable
	record Key(UUID draft, UUID person) implements Serializable {
	}

	@EmbeddedId
	private Key id;

	private String place;

	private Instant seen;

	@SuppressWarnings("JpaEntity")
	Presence() {
	}

	Presence(Key id, String place, Instant seen) {
		this.id = id;
		this.place = place;
		this.seen = seen;
	}

	@Override
	public Key getId() {
		return this.id;
	}

	@Override
	public boolean isNew() {
		return true;
	}

	Editing toEditing() {
		return new Editing(new PersonId(this.id.person()), this.place, this.seen);
	}

}
