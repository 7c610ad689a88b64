package org.peerway.roleplay.write;

import java.util.List;
import java.util.Optional;

/**
 * A page of the list of drafts.
 *
 * @param cards the last changed first
 * @param more whether others follow
 */
public record DraftPage(List<DraftCard> cards, boolean more) {

	/** The most drafts on a page. */
	public static final int SIZE = 25;

	public DraftPage {
		cards = List.copyOf(cards);
	}

	/** After which card the next page begins; empty if there is none. */
	public Optional<DraftCard> next() {
		return this.more ? Optional.of(this.cards.getLast()) : Optional.empty();
	}

}
