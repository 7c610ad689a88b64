package org.peerway.roleplay.script;

import java.util.List;

/**
 * A practice principle that choices are scored by.
 *
 * @param anchors what ratings 1 to 5 mean, in words, in that order
 */
public record Principle(String id, String name, String meaning, List<String> anchors) {

	public Principle {
		anchors = List.copyOf(anchors);
		if (anchors.size() != 5) {
			throw new IllegalArgumentException("Principle " + id + " needs five anchors");
		}
	}

}
