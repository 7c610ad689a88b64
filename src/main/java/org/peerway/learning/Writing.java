package org.peerway.learning;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

@Entity
class Writing {

	enum Kind {

		/** The private answer to a lesson's "Try it". */
		NOTE,
		/** The answer to a module's prompt, shown to the trainer once handed in. */
		REFLECTION

	}

	@Id
	private UUID id;

	private UUID enrolment;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private String subject;

	private String text;

	private Instant savedAt;

	private @Nullable Instant handedInAt;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Writing() {
	}

	Writing(EnrolmentId enrolment, Kind kind, String subject, String text, Instant now) {
		this.id = UUID.randomUUID();
		this.enrolment = enrolment.value();
		this.kind = kind;
		this.subject = subject;
		this.text = text;
		this.savedAt = now;
	}

	/** Keeps a new text; one that was handed in is never emptied. */
	void write(String text, Instant now) {
		if (this.handedInAt != null && text.isBlank()) {
			return;
		}
		this.text = text;
		this.savedAt = now;
	}

	void handIn(Instant now) {
		if (this.text.isBlank()) {
			throw new IllegalStateException("An empty reflection cannot be handed in");
		}
		if (this.handedInAt == null) {
			this.handedInAt = now;
		}
	}

	String subject() {
		return this.subject;
	}

	Words words() {
		return new Words(this.text, Optional.of(this.savedAt));
	}

	String text() {
		return this.text;
	}

	Instant savedAt() {
		return this.savedAt;
	}

	Optional<Instant> handedInAt() {
		return Optional.ofNullable(this.handedInAt);
	}

}
