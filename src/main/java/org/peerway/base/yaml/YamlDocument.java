package org.peerway.base.yaml;

import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * A YAML text as a tree, with the line of everything in it.
 *
 * @param lines from 1, by JSON pointer
 */
public record YamlDocument(String path, JsonNode root, Map<String, Integer> lines) {

	public Entry entry() {
		return new Entry(this, "", this.root);
	}

	/** The line of a place, or of what it would stand in if it is missing. */
	public int line(String pointer) {
		Integer line = this.lines.get(pointer);
		if (line != null) {
			return line;
		}
		int slash = pointer.lastIndexOf('/');
		return (slash < 0) ? 1 : line(pointer.substring(0, slash));
	}

	static String escape(String property) {
		return property.replace("~", "~0").replace("/", "~1");
	}

}
