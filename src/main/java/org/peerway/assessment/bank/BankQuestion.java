package org.peerway.assessment.bank;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.peerway.assessment.bank.check.DraftTree;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Kind;
import org.peerway.people.PersonId;

/**
 * A question of the bank: where it lies and stands, and its draft if it has one. Title,
 * difficulty, concepts and words are copies of the draft, or of the last version without
 * one, to list and find it by.
 */
@Entity
class BankQuestion {

	static final int LONGEST = 1_000_000;

	@Id
	private UUID id;

	@Version
	private Integer version;

	/** The number of its last change. */
	private long changed;

	private @Nullable UUID folder;

	/** The id that papers and files know it by; unique. */
	private String code;

	private String language;

	private UUID siblingGroup;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private Kind kind;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private BankStatus status;

	private boolean inReview;

	private String title;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private Head.@Nullable Difficulty difficulty;

	@Column(length = LONGEST)
	private String words;

	@Column(length = LONGEST)
	private String beside;

	private String bands;

	@Embedded
	private BankDraft draft = new BankDraft();

	private @Nullable Integer liveVersion;

	private int lastVersion;

	private UUID createdBy;

	private Instant createdAt;

	@ElementCollection
	@CollectionTable(name = "bank_question_tag", joinColumns = @JoinColumn(name = "question"))
	@Column(name = "tag")
	private Set<String> tags = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "bank_question_concept", joinColumns = @JoinColumn(name = "question"))
	@Column(name = "concept")
	private Set<String> concepts = new LinkedHashSet<>();

	/** All who had a hand in the draft: none of them reviews it. */
	@ElementCollection
	@CollectionTable(name = "bank_draft_author", joinColumns = @JoinColumn(name = "question"))
	@Column(name = "person")
	private Set<UUID> draftAuthors = new LinkedHashSet<>();

	@SuppressWarnings("JpaEntity")
	protected BankQuestion() {
	}

	@SuppressWarnings("JpaEntity")
	BankQuestion(Place place, UUID siblingGroup, DraftTree tree, PersonId author, Instant now, long change) {
		this.id = UUID.randomUUID();
		this.folder = place.folder();
		this.code = place.code();
		this.language = place.language();
		this.siblingGroup = siblingGroup;
		this.kind = BankText.kind(tree);
		this.status = BankStatus.DRAFT;
		this.createdBy = author.value();
		this.createdAt = now;
		write(tree, author, now, change);
	}

	/** Where a new question goes. */
	record Place(@Nullable UUID folder, String code, String language) {
	}

	/**
	 * Keeps a draft, or a newer state of it.
	 * @throws IllegalArgumentException if it is of another kind
	 */
	final void write(DraftTree tree, PersonId author, Instant now, long change) {
		mustNotBeInReview();
		if (BankText.kind(tree) != this.kind) {
			throw new IllegalArgumentException("A question of kind " + this.kind + " keeps its kind");
		}
		if (!this.draft.isThere()) {
			this.draftAuthors.clear();
		}
		this.draft.write(BankText.yaml(tree.with("id", this.code)), author, now);
		this.draftAuthors.add(author.value());
		copy(tree, change);
	}

	/** Throws the draft away and goes back to the last version. */
	void discard(DraftTree last, long change) {
		mustNotBeInReview();
		this.draft.end();
		copy(last, change);
	}

	private void copy(DraftTree tree, long change) {
		var facts = BankText.facts(tree);
		this.title = facts.title();
		this.difficulty = facts.difficulty();
		this.words = facts.words();
		this.beside = facts.beside();
		this.bands = facts.bands();
		this.concepts.retainAll(facts.concepts());
		this.concepts.addAll(facts.concepts());
		this.changed = change;
	}

	void sendToReview(long change) {
		mustHaveDraft();
		mustNotBeInReview();
		setInReview(true, change);
	}

	void leaveReview(long change) {
		mustBeInReview();
		setInReview(false, change);
	}

	private void setInReview(boolean inReview, long change) {
		this.inReview = inReview;
		if (this.lastVersion == 0) {
			this.status = inReview ? BankStatus.IN_REVIEW : BankStatus.DRAFT;
		}
		this.changed = change;
	}

	/** Makes the draft the live version, and gives the version's number. */
	int publish(long change) {
		mustBeInReview();
		this.draft.end();
		this.inReview = false;
		this.lastVersion++;
		this.liveVersion = this.lastVersion;
		this.status = BankStatus.LIVE;
		this.changed = change;
		return this.lastVersion;
	}

	void retire(long change) {
		if (this.status != BankStatus.LIVE) {
			throw new IllegalStateException("A question that is " + this.status + " cannot be retired");
		}
		this.status = BankStatus.RETIRED;
		this.liveVersion = null;
		this.inReview = false;
		this.changed = change;
	}

	void moveTo(@Nullable UUID folder, long change) {
		this.folder = folder;
		this.changed = change;
	}

	void setTags(Collection<String> tags, long change) {
		var wanted = BankText.tags(tags);
		this.tags.retainAll(wanted);
		this.tags.addAll(wanted);
		this.changed = change;
	}

	void mustHaveDraft() {
		if (!this.draft.isThere()) {
			throw new IllegalStateException("There is no draft of this question");
		}
	}

	private void mustBeInReview() {
		if (!this.inReview) {
			throw new IllegalStateException("The draft of this question is not in review");
		}
	}

	private void mustNotBeInReview() {
		if (this.inReview) {
			throw new IllegalStateException("The draft of this question is in review");
		}
	}

	UUID id() {
		return this.id;
	}

	String code() {
		return this.code;
	}

	Kind kind() {
		return this.kind;
	}

	String language() {
		return this.language;
	}

	UUID siblingGroup() {
		return this.siblingGroup;
	}

	BankStatus status() {
		return this.status;
	}

	boolean isInReview() {
		return this.inReview;
	}

	Optional<UUID> folder() {
		return Optional.ofNullable(this.folder);
	}

	String title() {
		return this.title;
	}

	BankDraft draft() {
		return this.draft;
	}

	Set<UUID> draftAuthors() {
		return Set.copyOf(this.draftAuthors);
	}

	Optional<Integer> liveVersion() {
		return Optional.ofNullable(this.liveVersion);
	}

	int lastVersion() {
		return this.lastVersion;
	}

	Set<String> tags() {
		return new TreeSet<>(this.tags);
	}

	PersonId createdBy() {
		return new PersonId(this.createdBy);
	}

}
