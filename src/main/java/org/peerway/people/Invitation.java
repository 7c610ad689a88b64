package org.peerway.people;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A one-time link that was given away; its secret is known only as a hash. */
@Entity
class Invitation {

	@Id
	private UUID id;

	@Version
	private Integer version;

	private String tokenHash;

	@Enumerated(EnumType.STRING)
	private Purpose purpose;

	private @Nullable UUID personId;

	private Instant created;

	private Instant expires;

	private @Nullable Instant used;

	@SuppressWarnings("JpaEntity")
	protected Invitation() {
	}

	@SuppressWarnings("JpaEntity")
	private Invitation(SecretToken token, Purpose purpose, @Nullable UUID personId, Instant created, Instant expires) {
		this.id = UUID.randomUUID();
		this.tokenHash = token.hash();
		this.purpose = purpose;
		this.personId = personId;
		this.created = created;
		this.expires = expires;
	}

	static Invitation toChoosePassword(SecretToken token, PersonId person, Instant created, Instant expires) {
		return new Invitation(token, Purpose.PASSWORD, person.value(), created, expires);
	}

	static Invitation toSetUp(SecretToken token, Instant created, Instant expires) {
		return new Invitation(token, Purpose.SETUP, null, created, expires);
	}

	/** What the link is good for. */
	enum Purpose {

		PASSWORD, SETUP

	}

}
