package org.peerway.roleplay.write;

import java.util.List;
import java.util.UUID;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What trainers note on drafts for one another, also while a draft is in review. */
@Service
public class ScenarioComments {

	/** The most characters of a comment or an answer. */
	public static final int LONGEST = 4000;

	/**
	 * Notes something on a turn or an ending.
	 * @param place its id; empty for the whole
	 * @param text 1 to {@value #LONGEST} characters
	 * @throws java.util.NoSuchElementException if there is no such draft
	 */
	@PreAuthorize(ScenarioWriting.AUTHOR)
	public UUID add(DraftId draft, String place, String text) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Says something to a comment; one that was settled is open again.
	 * @throws java.util.NoSuchElementException if there is no such comment
	 */
	@PreAuthorize(ScenarioWriting.AUTHOR)
	public void answer(UUID comment, String text) {
		throw new UnsupportedOperationException();
	}

	/** Marks a comment as settled. */
	@PreAuthorize(ScenarioWriting.AUTHOR)
	public void resolve(UUID comment) {
		throw new UnsupportedOperationException();
	}

	/** Opens a comment again that was settled. */
	@PreAuthorize(ScenarioWriting.AUTHOR)
	public void reopen(UUID comment) {
		throw new UnsupportedOperationException();
	}

	/** All comments on a draft, the oldest first. */
	@PreAuthorize(ScenarioWriting.AUTHOR)
	public List<Comment> of(DraftId draft) {
		throw new UnsupportedOperationException();
	}

}
