package org.peerway.roleplay.exchange.twine;

import java.util.List;

import org.peerway.roleplay.exchange.Remarks;

/**
 * A passage of a story, as its file holds it.
 *
 * @param line where it begins in the file
 * @param textLine where its text begins
 * @param told what there is to say about it
 */
record Passage(String name, List<String> tags, String text, int line, int textLine, Remarks told) {

	Passage {
		tags = List.copyOf(tags);
	}

	boolean isTagged(String tag) {
		return this.tags.contains(tag);
	}

}
