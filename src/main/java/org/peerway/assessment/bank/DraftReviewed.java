package org.peerway.assessment.bank;

import java.util.List;
import java.util.UUID;

import org.peerway.people.PersonId;

/**
 * A second person has read a draft; published within the transaction that keeps it.
 *
 * @param authors all who had a hand in the draft
 * @param approved whether it is live now; else it was given back
 */
public record DraftReviewed(UUID question, String title, List<PersonId> authors, boolean approved) {

	public DraftReviewed {
		authors = List.copyOf(authors);
	}

}
