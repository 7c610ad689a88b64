package org.peerway.roleplay.write;

import java.util.Optional;

/**
 * Which drafts a list shows.
 *
 * @param words that stand in the title or in a text, whatever their accents and capitals;
 * empty for all
 * @param status only of that, if given
 * @param mine whether only those that the acting person began or changed
 */
public record DraftFilter(String words, Optional<DraftStatus> status, boolean mine) {

	/** All drafts. */
	public static final DraftFilter ALL = new DraftFilter("", Optional.empty(), false);

}
