package org.peerway.people;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** An allowance that somebody approved for a person, for some time. */
@Entity
class Accommodation {

	@Id
	private UUID id;

	@Version
	private Integer version;

	private UUID person;

	private double timeFactor;

	private boolean untimed;

	private boolean breaks;

	private int extraAttempts;

	private String reason;

	private UUID approvedBy;

	private Instant approvedAt;

	private @Nullable Instant endsAt;

	/** Taken while this is the person's present one, and unique. */
	private @Nullable String activeKey;

	@SuppressWarnings("JpaEntity")
	Accommodation() {
	}

	@SuppressWarnings("JpaEntity")
	Accommodation(PersonId person, Allowance allowance, String reason, PersonId approvedBy, Instant now,
			@Nullable Instant endsAt) {
		this.id = UUID.randomUUID();
		this.person = person.value();
		this.timeFactor = allowance.timeFactor();
		this.untimed = allowance.untimed();
		this.breaks = allowance.breaks();
		this.extraAttempts = allowance.extraAttempts();
		this.reason = reason;
		this.approvedBy = approvedBy.value();
		this.approvedAt = now;
		this.endsAt = endsAt;
		this.activeKey = person.value().toString();
	}

	void end(Instant now) {
		if (this.endsAt == null || now.isBefore(this.endsAt)) {
			this.endsAt = now;
		}
		this.activeKey = null;
	}

	boolean holdsAt(Instant now) {
		return this.activeKey != null && (this.endsAt == null || now.isBefore(this.endsAt));
	}

	PersonId person() {
		return new PersonId(this.person);
	}

	Allowance allowance() {
		return new Allowance(this.timeFactor, this.untimed, this.breaks, this.extraAttempts);
	}

	ApprovedAllowance approved() {
		return new ApprovedAllowance(allowance(), this.reason, new PersonId(this.approvedBy), this.approvedAt,
				this.endsAt);
	}

}
