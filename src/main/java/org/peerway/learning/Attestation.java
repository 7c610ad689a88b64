package org.peerway.learning;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.peerway.people.PersonId;

@Entity
class Attestation {

	@Id
	private UUID id;

	private UUID enrolment;

	private UUID trainer;

	private String statement;

	private Instant attestedAt;

	@SuppressWarnings("NullAway.Init")
	protected Attestation() {
	}

	Attestation(EnrolmentId enrolment, PersonId trainer, String statement, Instant now) {
		this.id = UUID.randomUUID();
		this.enrolment = enrolment.value();
		this.trainer = trainer.value();
		this.statement = statement;
		this.attestedAt = now;
	}

	EnrolmentId enrolment() {
		return new EnrolmentId(this.enrolment);
	}

	PersonId trainer() {
		return new PersonId(this.trainer);
	}

	String statement() {
		return this.statement;
	}

	Instant attestedAt() {
		return this.attestedAt;
	}

}
