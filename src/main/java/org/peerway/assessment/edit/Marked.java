package org.peerway.assessment.edit;

import org.peerway.assessment.edit.draft.PartWords;

/**
 * What is marked in a text.
 *
 * @param list the name of the list of parts
 * @param key the last part of the keys of its texts
 */
record Marked(PartWords words, String list, String key) {

	static final Marked GAPS = new Marked(PartWords.GAP, "gaps", "gap");

	static final Marked HOT = new Marked(PartWords.HOT, "options", "hot");

}
