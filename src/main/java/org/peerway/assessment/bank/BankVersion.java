package org.peerway.assessment.bank;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.peerway.assessment.bank.check.DraftTree;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Kind;
import org.peerway.people.PersonId;

import org.springframework.data.domain.Persistable;

/** A question as it was published; never changed. */
@Entity
@Immutable
class BankVersion implements Persistable<UUID> {

	private static final int LONGEST = 1_000_000;

	@Id
	private UUID id;

	private UUID question;

	private int number;

	@Column(length = LONGEST)
	private String text;

	private String hash;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private Kind kind;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private Head.@Nullable Difficulty difficulty;

	private UUID author;

	private UUID reviewer;

	private String note;

	private Instant publishedAt;

	@ElementCollection
	@CollectionTable(name = "bank_version_concept", joinColumns = @JoinColumn(name = "version"))
	@Column(name = "concept")
	private Set<String> concepts = new LinkedHashSet<>();

	@SuppressWarnings("JpaEntity")
	protected BankVersion() {
	}

	@SuppressWarnings("JpaEntity")
	BankVersion(UUID question, int number, DraftTree tree, Signatures signatures, Instant now) {
		this.id = UUID.randomUUID();
		this.question = question;
		this.number = number;
		this.text = BankText.yaml(tree);
		this.hash = BankText.hash(this.text);
		this.kind = BankText.kind(tree);
		this.difficulty = BankText.difficulty(tree);
		this.author = signatures.author().value();
		this.reviewer = signatures.reviewer().value();
		this.note = signatures.note();
		this.publishedAt = now;
		this.concepts.addAll(BankText.facts(tree).concepts());
	}

	/** Who wrote a version, who let it pass, and what they said of it. */
	record Signatures(PersonId author, PersonId reviewer, String note) {
	}

	int number() {
		return this.number;
	}

	DraftTree tree() {
		return DraftTree.read(this.text);
	}

	boolean isUnchanged() {
		return this.hash.equals(BankText.hash(this.text));
	}

	@Override
	public UUID getId() {
		return this.id;
	}

	@Override
	public boolean isNew() {
		return true;
	}

}
