package org.peerway.course.content;

import java.util.Optional;

import org.peerway.base.yaml.Entry;
import org.peerway.base.yaml.Faults;
import org.peerway.base.yaml.YamlReader;

/**
 * A Markdown file with its YAML front matter.
 *
 * @param bodyLine the line, from 1, at which the body begins
 */
record MarkdownFile(Entry front, String body, int bodyLine) {

	private static final String FENCE = "---\n";

	String path() {
		return this.front.file();
	}

	/** The line in the file of a line, from 0, in the body. */
	int line(int bodyLineIndex) {
		return this.bodyLine + bodyLineIndex;
	}

	static Optional<MarkdownFile> read(String path, String text, Faults faults) {
		int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
		if (end < 0) {
			faults.add(path, 1, "The file has no front matter.",
					"Begin with a line ---, then “name: value” lines, then a second line ---.");
			return Optional.empty();
		}
		String front = text.substring(FENCE.length(), end + 1);
		String body = text.substring(end + 1 + FENCE.length());
		int bodyLine = 3 + (int) front.lines().count();
		return YamlReader.read(path, front, 2, faults)
			.map((document) -> new MarkdownFile(document.entry(), body, bodyLine));
	}

}
