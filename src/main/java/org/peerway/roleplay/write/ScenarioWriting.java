package org.peerway.roleplay.write;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.peerway.roleplay.script.Scenario;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Lets trainers write role-plays together and publish them as versions. */
@Service
public class ScenarioWriting {

	/** The most characters of a note on a version, or of why a draft was given back. */
	public static final int LONGEST_NOTE = 2000;

	static final String AUTHOR = "hasAnyRole('TRAINER', 'ADMIN')";

	/**
	 * Begins a draft.
	 * @param from a blank scenario, a template, an import or a copy; its ids stay as they
	 * are
	 * @throws HinderedException if it is too long
	 */
	@PreAuthorize(AUTHOR)
	public DraftId create(Scenario from) {
		throw new UnsupportedOperationException();
	}

	/**
	 * A draft as it is kept now.
	 * @throws java.util.NoSuchElementException if there is none
	 */
	@PreAuthorize(AUTHOR)
	public OpenDraft open(DraftId id) {
		throw new UnsupportedOperationException();
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
	public OpenDraft save(DraftId id, Scenario base, Scenario changed) {
		throw new UnsupportedOperationException();
	}

	/** The drafts changed before that one, or all; the last changed first. */
	@PreAuthorize(AUTHOR)
	public DraftPage drafts(DraftFilter filter, Optional<DraftCard> after) {
		throw new UnsupportedOperationException();
	}

	/** Removes a draft; one that was published is put away, as its versions stay. */
	@PreAuthorize(AUTHOR)
	public void remove(DraftId id) {
		throw new UnsupportedOperationException();
	}

	/** Asks for a review; until it is over the scenario stays as it is. */
	@PreAuthorize(AUTHOR)
	public void askReview(DraftId id) {
		throw new UnsupportedOperationException();
	}

	/** Ends a review without a result, to work on the draft again. */
	@PreAuthorize(AUTHOR)
	public void takeBack(DraftId id) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Gives a draft back, as a second person.
	 * @param reason 1 to {@value #LONGEST_NOTE} characters
	 * @throws HinderedException if it is not in review, or the acting person asked for it
	 */
	@PreAuthorize(AUTHOR)
	public void giveBack(DraftId id, String reason) {
		throw new UnsupportedOperationException();
	}

	/** Whether this server publishes only what a second person has reviewed. */
	@PreAuthorize(AUTHOR)
	public boolean needsReview() {
		throw new UnsupportedOperationException();
	}

	/** What keeps the acting person from publishing a draft, besides its faults. */
	@PreAuthorize(AUTHOR)
	public Optional<Hindrance> hindrance(DraftId id) {
		throw new UnsupportedOperationException();
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
	public VersionInfo publish(DraftId id, String note) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Publishes the scenario, if it is still the one that was read.
	 * @param read {@link OpenDraft#changedAt} of what was read
	 * @param note what is new, up to {@value #LONGEST_NOTE} characters
	 * @throws FaultsException if it cannot be played
	 * @throws HinderedException as above, or if it was changed since
	 */
	@PreAuthorize(AUTHOR)
	public VersionInfo publish(DraftId id, Instant read, String note) {
		throw new UnsupportedOperationException();
	}

	/** The versions of a draft, the newest first. */
	@PreAuthorize(AUTHOR)
	public List<VersionInfo> versions(DraftId id) {
		throw new UnsupportedOperationException();
	}

	/**
	 * The scenario as it was published.
	 * @throws java.util.NoSuchElementException if there is no such version
	 */
	@PreAuthorize(AUTHOR)
	public Scenario version(UUID id) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Makes the draft what it was in one of its versions; one that was put away is back.
	 * @throws java.util.NoSuchElementException if it has no such version
	 * @throws HinderedException if the draft is in review
	 */
	@PreAuthorize(AUTHOR)
	public OpenDraft restore(DraftId id, UUID version) {
		throw new UnsupportedOperationException();
	}

	/** The newest versions of all drafts, published before that one, or all. */
	@PreAuthorize(AUTHOR)
	public List<PublishedCard> published(Optional<PublishedCard> before, int limit) {
		throw new UnsupportedOperationException();
	}

}
