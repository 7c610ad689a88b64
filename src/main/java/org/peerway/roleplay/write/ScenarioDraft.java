package org.peerway.roleplay.write;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.peerway.people.PersonId;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.write.merge.Piece;

/** A scenario that is written, with who changed what of it last. */
@Entity
class ScenarioDraft {

	/** Who changed a part last, and when. */
	@Embeddable
	record Touch(@Column(name = "person") UUID person, @Column(name = "at") Instant at) {
	}

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private String title;

	private String language;

	private int turns;

	private String body;

	private String words;

	private String hash;

	@Enumerated(EnumType.STRING)
	private DraftStatus status = DraftStatus.WRITING;

	private UUID createdBy;

	private Instant createdAt;

	private UUID changedBy;

	private Instant changedAt;

	private @Nullable UUID askedBy;

	private @Nullable String returned;

	private int lastVersion;

	private @Nullable String publishedHash;

	private boolean putAway;

	@ElementCollection
	@CollectionTable(name = "scenario_draft_author", joinColumns = @JoinColumn(name = "draft"))
	@Column(name = "person")
	private Set<UUID> authors = new HashSet<>();

	@ElementCollection
	@CollectionTable(name = "scenario_touch", joinColumns = @JoinColumn(name = "draft"))
	@MapKeyColumn(name = "piece")
	private Map<String, Touch> touches = new HashMap<>();

	@SuppressWarnings("JpaEntity")
	ScenarioDraft() {
	}

	@SuppressWarnings("JpaEntity")
	ScenarioDraft(Scenario scenario, PersonId by, Instant now) {
		this.id = DraftId.random().value();
		this.createdBy = by.value();
		this.createdAt = now;
		write(WrittenScenario.of(scenario), by, now);
	}

	private void write(WrittenScenario written, PersonId by, Instant now) {
		this.title = written.title();
		this.language = written.language();
		this.turns = written.turns();
		this.body = written.body();
		this.words = written.words();
		this.hash = written.hash();
		this.changedBy = by.value();
		this.changedAt = now;
		this.authors.add(by.value());
	}

	/**
	 * Takes a change.
	 * @throws HinderedException if it is in review or put away
	 */
	void change(Scenario scenario, Collection<Piece> pieces, PersonId by, Instant now) {
		mustBeInWork();
		var later = this.changedAt.plus(1, ChronoUnit.MICROS);
		write(WrittenScenario.of(scenario), by, later.isAfter(now) ? later : now);
		pieces.forEach((piece) -> this.touches.put(key(piece), new Touch(by.value(), this.changedAt)));
	}

	private void mustBeInWork() {
		if (this.status == DraftStatus.IN_REVIEW) {
			throw new HinderedException(Hindrance.IN_REVIEW);
		}
		if (this.putAway) {
			throw new HinderedException(Hindrance.PUT_AWAY);
		}
	}

	private static String key(Piece piece) {
		var key = piece.kind() + "/" + piece.id().replace("\0", "");
		return (key.length() <= 300) ? key : key.substring(0, 280) + "#" + Integer.toHexString(key.hashCode());
	}

	/**
	 * Who else changed that part; whoever changed the draft last, if that is not known.
	 */
	Clash clash(Piece piece) {
		var touch = this.touches.getOrDefault(key(piece), new Touch(this.changedBy, this.changedAt));
		return new Clash(piece, new PersonId(touch.person()), touch.at());
	}

	void askReview(PersonId by) {
		mustBeInWork();
		this.status = DraftStatus.IN_REVIEW;
		this.askedBy = by.value();
		this.returned = null;
	}

	/**
	 * Ends a review.
	 * @throws HinderedException if there is none
	 */
	void leaveReview() {
		if (this.status != DraftStatus.IN_REVIEW) {
			throw new HinderedException(Hindrance.NOT_IN_REVIEW);
		}
		this.status = DraftStatus.WRITING;
		this.askedBy = null;
	}

	void giveBack(String reason, PersonId by) {
		if (isAskedBy(by)) {
			throw new HinderedException(Hindrance.ASKED_YOURSELF);
		}
		leaveReview();
		this.returned = reason;
	}

	/** The number of the version that it becomes now. */
	int publish() {
		this.status = DraftStatus.WRITING;
		this.askedBy = null;
		this.returned = null;
		this.publishedHash = this.hash;
		return ++this.lastVersion;
	}

	/** What keeps a person from publishing it, but for faults. */
	Optional<Hindrance> hindrance(PersonId person, boolean needsReview) {
		if (this.putAway) {
			return Optional.of(Hindrance.PUT_AWAY);
		}
		if (!isChangedSince()) {
			return Optional.of(Hindrance.UNCHANGED);
		}
		if (!needsReview) {
			return Optional.empty();
		}
		if (this.status != DraftStatus.IN_REVIEW) {
			return Optional.of(Hindrance.NOT_IN_REVIEW);
		}
		if (isAskedBy(person)) {
			return Optional.of(Hindrance.ASKED_YOURSELF);
		}
		return this.changedBy.equals(person.value()) ? Optional.of(Hindrance.CHANGED_YOURSELF) : Optional.empty();
	}

	/** Whether a person can answer for it who did not make it what it is. */
	boolean isReviewedBy(PersonId person) {
		return this.status == DraftStatus.IN_REVIEW && !isAskedBy(person) && !this.changedBy.equals(person.value());
	}

	private boolean isAskedBy(PersonId person) {
		return person.value().equals(this.askedBy);
	}

	private boolean isChangedSince() {
		return !this.hash.equals(this.publishedHash);
	}

	/** No list shows it any more. */
	void putAway() {
		this.putAway = true;
		this.status = DraftStatus.WRITING;
		this.askedBy = null;
	}

	void bringBack() {
		this.putAway = false;
	}

	Scenario scenario() {
		return WrittenScenario.read(this.body);
	}

	OpenDraft open() {
		return new OpenDraft(id(), scenario(), this.status, new PersonId(this.createdBy),
				Optional.ofNullable(this.askedBy).map(PersonId::new), this.changedAt, changedBy(),
				Optional.ofNullable(this.returned), newestVersion(), isChangedSince());
	}

	private Optional<Integer> newestVersion() {
		return Optional.of(this.lastVersion).filter((number) -> number > 0);
	}

	boolean isPublished() {
		return this.lastVersion > 0;
	}

	DraftId id() {
		return new DraftId(this.id);
	}

	Instant changedAt() {
		return this.changedAt;
	}

	PersonId changedBy() {
		return new PersonId(this.changedBy);
	}

	List<UUID> authors() {
		return List.copyOf(this.authors);
	}

}
