package org.peerway.certification;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.peerway.people.PersonId;

@Entity
class ApplicationEvent {

	@Id
	private UUID id;

	private UUID application;

	@Enumerated(EnumType.STRING)
	private ApplicationState kind;

	private UUID actor;

	private String note;

	private Instant happenedAt;

	@SuppressWarnings("NullAway.Init")
	protected ApplicationEvent() {
	}

	ApplicationEvent(ApplicationId application, ApplicationState kind, PersonId actor, String note, Instant now) {
		this.id = UUID.randomUUID();
		this.application = application.value();
		this.kind = kind;
		this.actor = actor.value();
		this.note = note;
		this.happenedAt = now;
	}

	ApplicationState kind() {
		return this.kind;
	}

	PersonId actor() {
		return new PersonId(this.actor);
	}

	String note() {
		return this.note;
	}

	Instant happenedAt() {
		return this.happenedAt;
	}

}
