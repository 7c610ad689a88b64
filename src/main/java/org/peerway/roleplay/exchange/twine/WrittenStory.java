package org.peerway.roleplay.exchange.twine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A scenario as a story of Twine in the story format SugarCube.
 *
 * @param id of the scenario
 * @param start the name of the passage where it begins
 */
record WrittenStory(String id, String title, String language, String start, List<WrittenPassage> passages) {

	/** The story format that the passages are written in. */
	static final String FORMAT = "SugarCube";

	/** A version that Twine 2 brings with it. */
	static final String FORMAT_VERSION = "2.37.3";

	WrittenStory {
		passages = List.copyOf(passages);
	}

	/**
	 * A passage.
	 *
	 * @param name lower-case letters, digits and hyphens, or "StoryInit"
	 */
	record WrittenPassage(String name, List<String> tags, String text) {

		WrittenPassage {
			tags = List.copyOf(tags);
		}

	}

	/**
	 * Its identifier: a UUID of version 4 in capitals, always the same for one scenario.
	 */
	String ifid() {
		var made = UUID.nameUUIDFromBytes(("peerway:" + this.id).getBytes(StandardCharsets.UTF_8));
		var uuid = new UUID((made.getMostSignificantBits() & ~0xf000L) | 0x4000L, made.getLeastSignificantBits());
		return uuid.toString().toUpperCase(Locale.ROOT);
	}

}
