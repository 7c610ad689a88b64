package org.peerway.assessment.bank;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.peerway.people.PersonId;

/** What came of changing a draft. */
public sealed interface DraftChange {

	/**
	 * It was changed.
	 *
	 * @param step to expect with the next change
	 */
	record Done(int step) implements DraftChange {
	}

	/**
	 * Somebody else changed it meanwhile, so nothing was.
	 *
	 * @param step that it is at now
	 * @param by who changed it last; nobody if the draft is published or thrown away
	 */
	record Overtaken(int step, @Nullable PersonId by, @Nullable Instant at) implements DraftChange {
	}

	/** It is in review, where nobody changes it; take it back first. */
	record InReview() implements DraftChange {
	}

}
