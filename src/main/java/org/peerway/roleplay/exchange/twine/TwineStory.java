package org.peerway.roleplay.exchange.twine;

import java.util.List;
import java.util.Optional;

import org.peerway.roleplay.exchange.Remarks;

/**
 * A story as a file of Twine holds it.
 *
 * @param format the story format that its passages are written in; may be empty
 * @param start the name of the passage where it begins, if that is told
 * @param language of its texts, if that is told
 * @param told what there is to say about it as a whole
 */
record TwineStory(String title, String format, Optional<String> start, Optional<String> language,
		List<Passage> passages, Remarks told) {

	TwineStory {
		passages = List.copyOf(passages);
	}

}
