package org.peerway.assessment.bank;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.peerway.people.PersonId;

/** One step of the way of a question to its readers. */
@Entity
@Immutable
class BankReviewEntry {

	@Id
	private UUID id;

	private UUID question;

	/** Counts within the question, from 1. */
	private int number;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private ReviewStep step;

	private UUID person;

	private Instant at;

	private String comment;

	@SuppressWarnings("JpaEntity")
	protected BankReviewEntry() {
	}

	@SuppressWarnings("JpaEntity")
	BankReviewEntry(UUID question, int number, ReviewNote note, Instant now) {
		this.id = UUID.randomUUID();
		this.question = question;
		this.number = number;
		this.step = note.step();
		this.person = note.by().value();
		this.at = now;
		this.comment = note.comment();
	}

	ReviewNote toNote() {
		return new ReviewNote(this.step, new PersonId(this.person), this.at, this.comment);
	}

}
