package org.peerway.assessment.bank;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A question that was never published and is no more, so that every index drops it. */
@Entity
@Immutable
class BankGone {

	@Id
	private UUID question;

	private long changed;

	@SuppressWarnings("JpaEntity")
	protected BankGone() {
	}

	BankGone(UUID question, long changed) {
		this.question = question;
		this.changed = changed;
	}

}
