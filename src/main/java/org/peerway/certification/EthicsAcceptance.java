package org.peerway.certification;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.peerway.course.CodeOfEthics;
import org.peerway.people.PersonId;

@Entity
class EthicsAcceptance {

	@Id
	private UUID id;

	private UUID person;

	private String code;

	private String codeVersion;

	private String codeHash;

	private Instant acceptedAt;

	@SuppressWarnings("NullAway.Init")
	protected EthicsAcceptance() {
	}

	EthicsAcceptance(PersonId person, CodeOfEthics code, Instant now) {
		this.id = UUID.randomUUID();
		this.person = person.value();
		this.code = code.id();
		this.codeVersion = code.version();
		this.codeHash = code.sha256();
		this.acceptedAt = now;
	}

	boolean isBy(PersonId person) {
		return this.person.equals(person.value());
	}

	boolean isOf(CodeOfEthics code) {
		return this.code.equals(code.id()) && this.codeVersion.equals(code.version());
	}

	String codeVersion() {
		return this.codeVersion;
	}

	Instant acceptedAt() {
		return this.acceptedAt;
	}

}
