package org.peerway.course.markdown;

import org.commonmark.node.CustomNode;
import org.jspecify.annotations.Nullable;

/**
 * A glossary term in a text, written {@code [[term]]} or {@code [[term-id|words shown]]}.
 */
public class TermNode extends CustomNode {

	private final String name;

	private final @Nullable String words;

	TermNode(String name, @Nullable String words) {
		this.name = name;
		this.words = words;
	}

	static TermNode of(String inner) {
		int bar = inner.indexOf('|');
		if (bar < 0) {
			return new TermNode(inner.strip(), null);
		}
		return new TermNode(inner.substring(0, bar).strip(), inner.substring(bar + 1).strip());
	}

	/** What it is called in the text: an id of the glossary, or the term itself. */
	public String name() {
		return this.name;
	}

	/** What is shown, unless the name is all there is. */
	public @Nullable String words() {
		return this.words;
	}

}
