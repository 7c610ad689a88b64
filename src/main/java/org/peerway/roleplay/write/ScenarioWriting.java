package org.peerway.roleplay.write;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import org.peerway.audit.AuditTrail;
import org.peerway.base.Folded;
import org.peerway.base.SearchPattern;
import org.peerway.people.CurrentPerson;
import org.peerway.people.PersonId;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.write.merge.ScenarioMerge;

import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets trainers write role-plays together and publish them as versions. */
@Service
public class ScenarioWriting {

	/** The most characters of a note on a version, or of why a draft was given back. */
	public static final int LONGEST_NOTE = 2000;

	static final String AUTHOR = "hasAnyRole('TRAINER', 'ADMIN')";

	private static final List<DraftStatus> ALL = List.of(DraftStatus.values());

	/** Before the first page. */
	private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

	private static final UUID LAST = new UUID(-1, -1);

	private final ScenarioDrafts drafts;

	private final Publishing publishing;

	private final CurrentPerson current;

	private final AuditTrail audit;

	private final Clock clock;

	ScenarioWriting(ScenarioDrafts drafts, Publishing publishing, CurrentPerson current, AuditTrail audit,
			Clock clock) {
		this.drafts = drafts;
		this.publishing = publishing;
		this.current = current;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Begins a draft.
	 * @param from a blank scenario, a template, an import or a copy; its ids stay as they
	 * are
	 * @throws HinderedException if it is too long
	 */
	@PreAuthorize(AUTHOR)
	@Transactional
	public DraftId create(Scenario from) {
		return this.drafts.saveAndFlush(new ScenarioDraft(from, who(), now())).id();
	}

	/**
	 * A draft as it is kept now.
	 * @throws NoSuchElementException if there is none
	 */
	@PreAuthorize(AUTHOR)
	@Transactional(readOnly = true)
	public OpenDraft open(DraftId id) {
		return found(this.drafts.findById(id.value()), id).open();
	}

	/**
	 * Puts what was changed into what is kept now.
	 * @param base the scenario as the acting person had it
	 * @param changed what they made of it
	 * @return what is kept now, with what others changed meanwhile
	 * @throws StaleDraftException if somebody else changed the same part; nothing is kept
	 * @throws HinderedException if the draft is in review or put away, or too long
	 */
	@PreAuthorize(AUTHOR)
	@Transactional
	public OpenDraft save(DraftId id, Scenario base, Scenario changed) {
		var draft = locked(id);
		var kept = draft.scenario();
		var merge = ScenarioMerge.of(base, kept, changed);
		if (!merge.conflicts().isEmpty()) {
			throw new StaleDraftException(merge.conflicts().stream().map(draft::clash).toList());
		}
		if (!merge.merged().equals(kept)) {
			draft.change(merge.merged(), merge.changed(), who(), now());
		}
		return draft.open();
	}

	/** The drafts changed before that one, or all; the last changed first. */
	@PreAuthorize(AUTHOR)
	@Transactional(readOnly = true)
	public DraftPage drafts(DraftFilter filter, Optional<DraftCard> after) {
		var cards = this.drafts.cards(filter.status().map(List::of).orElse(ALL),
				SearchPattern.containing(Folded.of(filter.words())), !filter.mine(), who().value(),
				after.map(DraftCard::changedAt).orElse(NEVER), after.map((card) -> card.id().value()).orElse(LAST),
				Limit.of(DraftPage.SIZE + 1));
		boolean more = cards.size() > DraftPage.SIZE;
		return new DraftPage(more ? cards.subList(0, DraftPage.SIZE) : cards, more);
	}

	/** Removes a draft; one that was published is put away, as its versions stay. */
	@PreAuthorize(AUTHOR)
	@Transactional
	public void remove(DraftId id) {
		var draft = locked(id);
		if (draft.isPublished()) {
			draft.putAway();
		}
		else {
			this.drafts.delete(draft);
		}
		record("scenario.removed", id, "");
	}

	/** Asks for a review; until it is over the scenario stays as it is. */
	@PreAuthorize(AUTHOR)
	@Transactional
	public void askReview(DraftId id) {
		locked(id).askReview(who());
	}

	/** Ends a review without a result, to work on the draft again. */
	@PreAuthorize(AUTHOR)
	@Transactional
	public void takeBack(DraftId id) {
		locked(id).leaveReview();
	}

	/**
	 * Gives a draft back, as a second person.
	 * @param reason 1 to {@value #LONGEST_NOTE} characters
	 * @throws HinderedException if it is not in review, or the acting person asked for it
	 */
	@PreAuthorize(AUTHOR)
	@Transactional
	public void giveBack(DraftId id, String reason) {
		var said = WrittenScenario.cut(reason, Integer.MAX_VALUE).strip();
		if (said.isEmpty() || said.length() > LONGEST_NOTE) {
			throw new IllegalArgumentException("A reason has 1 to " + LONGEST_NOTE + " characters");
		}
		locked(id).giveBack(said, who());
		record("scenario.returned", id, "");
	}

	/** Whether this server publishes only what a second person has reviewed. */
	@PreAuthorize(AUTHOR)
	public boolean needsReview() {
		return this.publishing.needsReview();
	}

	/** What keeps the acting person from publishing a draft, besides its faults. */
	@PreAuthorize(AUTHOR)
	@Transactional(readOnly = true)
	public Optional<Hindrance> hindrance(DraftId id) {
		return this.publishing.hindrance(found(this.drafts.findById(id.value()), id), who());
	}

	/**
	 * Publishes the scenario as it is kept now, whatever the acting person has seen of
	 * it.
	 * @param note what is new, up to {@value #LONGEST_NOTE} characters
	 * @throws FaultsException if it cannot be played
	 * @throws HinderedException if it is not in review or takes a second person, when
	 * this server wants reviews, or if it is the same as the newest version
	 */
	@PreAuthorize(AUTHOR)
	@Transactional
	public VersionInfo publish(DraftId id, String note) {
		return publish(locked(id), note);
	}

	/**
	 * Publishes the scenario, if it is still the one that was read.
	 * @param read {@link OpenDraft#changedAt} of what was read
	 * @param note what is new, up to {@value #LONGEST_NOTE} characters
	 * @throws FaultsException if it cannot be played
	 * @throws HinderedException as above, or if it was changed since
	 */
	@PreAuthorize(AUTHOR)
	@Transactional
	public VersionInfo publish(DraftId id, Instant read, String note) {
		var draft = locked(id);
		if (!draft.changedAt().equals(read)) {
			throw new HinderedException(Hindrance.CHANGED_SINCE_READ);
		}
		return publish(draft, note);
	}

	private VersionInfo publish(ScenarioDraft draft, String note) {
		var said = WrittenScenario.cut(note, Integer.MAX_VALUE).strip();
		if (said.length() > LONGEST_NOTE) {
			throw new IllegalArgumentException("A note has up to " + LONGEST_NOTE + " characters");
		}
		var version = this.publishing.publish(draft, who(), said, now());
		record("scenario.published", draft.id(), "version " + version.number());
		return version;
	}

	/** The versions of a draft, the newest first. */
	@PreAuthorize(AUTHOR)
	@Transactional(readOnly = true)
	public List<VersionInfo> versions(DraftId id) {
		return this.publishing.of(id);
	}

	/**
	 * The scenario as it was published.
	 * @throws NoSuchElementException if there is no such version
	 */
	@PreAuthorize(AUTHOR)
	@Transactional(readOnly = true)
	public Scenario version(UUID id) {
		return this.publishing.version(id).scenario();
	}

	/**
	 * Makes the draft what it was in one of its versions; one that was put away is back.
	 * @throws NoSuchElementException if it has no such version
	 * @throws HinderedException if the draft is in review
	 */
	@PreAuthorize(AUTHOR)
	@Transactional
	public OpenDraft restore(DraftId id, UUID versionId) {
		var draft = locked(id);
		var version = this.publishing.version(versionId);
		if (!version.info().draft().equals(id)) {
			throw new NoSuchElementException("Version " + versionId + " is of another draft");
		}
		draft.bringBack();
		draft.change(version.scenario(), ScenarioMerge.changes(draft.scenario(), version.scenario()), who(), now());
		record("scenario.restored", id, "version " + version.info().number());
		return draft.open();
	}

	/** The newest versions of all drafts, published before that one, or all. */
	@PreAuthorize(AUTHOR)
	@Transactional(readOnly = true)
	public List<PublishedCard> published(Optional<PublishedCard> before, int limit) {
		return this.publishing.newest(before, limit);
	}

	private ScenarioDraft locked(DraftId id) {
		return found(this.drafts.findLocked(id.value()), id);
	}

	private static ScenarioDraft found(Optional<ScenarioDraft> draft, DraftId id) {
		return draft.orElseThrow(() -> new NoSuchElementException("There is no draft " + id.value()));
	}

	/** Records last, because others wait from here on. */
	private void record(String act, DraftId draft, String detail) {
		this.audit.record(act, who().value(), "scenario:" + draft.value(), detail);
	}

	private PersonId who() {
		return this.current.id();
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
