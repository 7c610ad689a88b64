package org.peerway.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Persistable;

/** One entry of the record; never changed after it was written. */
@Entity
@Immutable
class AuditEntry implements Persistable<Long> {

	@Id
	private long seq;

	private Instant recorded;

	private @Nullable UUID actor;

	private String act;

	private String subject;

	private String detail;

	private String previousHash;

	private String hash;

	@SuppressWarnings("JpaEntity")
	protected AuditEntry() {
	}

	AuditEntry(long seq, Instant recorded, @Nullable UUID actor, String act, String subject, String detail,
			String previousHash) {
		this.seq = seq;
		this.recorded = recorded;
		this.actor = actor;
		this.act = act;
		this.subject = subject;
		this.detail = detail;
		this.previousHash = previousHash;
		this.hash = hashOf(seq, recorded, actor, act, subject, detail, previousHash);
	}

	long seq() {
		return this.seq;
	}

	RecordedAct toRecordedAct() {
		return new RecordedAct(this.seq, this.recorded, Optional.ofNullable(this.actor), this.act, this.subject,
				this.detail);
	}

	String previousHash() {
		return this.previousHash;
	}

	String hash() {
		return this.hash;
	}

	boolean isUnchanged() {
		return this.hash.equals(
				hashOf(this.seq, this.recorded, this.actor, this.act, this.subject, this.detail, this.previousHash));
	}

	@Override
	public Long getId() {
		return this.seq;
	}

	@Override
	public boolean isNew() {
		return true;
	}

	private static String hashOf(long seq, Instant recorded, @Nullable UUID actor, String act, String subject,
			String detail, String previousHash) {
		return AuditHash.of(previousHash, Long.toString(seq), recorded.toString(),
				(actor != null) ? actor.toString() : "", act, subject, detail);
	}

}
