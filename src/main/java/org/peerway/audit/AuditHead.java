package org.peerway.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** The one row that knows the last entry; whoever adds an entry holds its lock. */
@Entity
class AuditHead {

	@Id
	private int id;

	@Version
	private int version;

	private long seq;

	private String hash;

	@SuppressWarnings("JpaEntity")
	protected AuditHead() {
	}

	long seq() {
		return this.seq;
	}

	String hash() {
		return this.hash;
	}

	void moveTo(AuditEntry last) {
		this.seq = last.seq();
		this.hash = last.hash();
	}

}
