package org.peerway.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.peerway.people.PersonId;

/** Something that a person was told. */
@Entity
class Notice {

	@Id
	private UUID id;

	@Version
	private Integer version;

	private UUID person;

	private String kind;

	private String details;

	private String link;

	private Instant toldAt;

	private @Nullable Instant readAt;

	/** When a mail is to tell of it; nothing if that is done or not wanted. */
	private @Nullable Instant mailDue;

	@SuppressWarnings("JpaEntity")
	Notice() {
	}

	@SuppressWarnings("JpaEntity")
	Notice(Tell tell, Instant now) {
		this.id = UUID.randomUUID();
		this.person = tell.person().value();
		this.kind = tell.kind();
		this.details = String.join("\n", tell.details());
		this.link = tell.link();
		this.toldAt = now;
		this.mailDue = now;
	}

	void read(Instant now) {
		if (this.readAt == null) {
			this.readAt = now;
		}
		this.mailDue = null;
	}

	void mailed() {
		this.mailDue = null;
	}

	PersonId person() {
		return new PersonId(this.person);
	}

	NoticeLine line() {
		return new NoticeLine(new NoticeId(this.id), this.kind,
				this.details.isEmpty() ? List.of() : List.of(this.details.split("\n", -1)), this.link, this.toldAt,
				this.readAt != null);
	}

}
