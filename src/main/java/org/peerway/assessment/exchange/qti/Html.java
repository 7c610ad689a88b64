package org.peerway.assessment.exchange.qti;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Writes what items hold as HTML, with marks where parts stand that are no text. */
final class Html {

	static final char BEGIN = '\uE000';

	static final char END = '\uE001';

	private static final Set<String> EMPTY = Set.of("br", "img", "hr", "col", "wbr", "source", "input");

	private static final Set<String> GONE = Set.of("stylesheet", "annotation", "annotation-xml",
			"endAttemptInteraction", "responseDeclaration");

	/** Say nothing about what they hold. */
	private static final Set<String> TRANSPARENT = Set.of("contentBody", "itemBody", "prompt", "simpleChoice",
			"rubricBlock", "hottextInteraction", "gapMatchInteraction", "templateInline", "feedbackInline",
			"modalFeedback", "gapText", "hottext", "simpleAssociableChoice", "inlineChoice", "infoControl");

	private static final Map<String, String> AS_BLOCKS = Map.of("templateBlock", "div", "feedbackBlock", "div",
			"catalogInfo", "template");

	private final Function<Node, Optional<String>> marks;

	private final StringBuilder out = new StringBuilder();

	/**
	 * A writer.
	 * @param marks what to write instead of an element, if it is not to be written itself
	 */
	Html(Function<Node, Optional<String>> marks) {
		this.marks = marks;
	}

	static String mark(int number) {
		return BEGIN + Integer.toString(number) + END;
	}

	static String escaped(String words) {
		var html = new Html((node) -> Optional.empty());
		html.escape(words);
		return html.out.toString();
	}

	/** What an element holds. */
	String within(Node node) {
		children(node);
		return this.out.toString();
	}

	private void children(Node node) {
		for (Content child : node.children()) {
			switch (child) {
				case Words words -> escape(words.text());
				case Node inner -> write(inner);
			}
		}
	}

	private void write(Node node) {
		var mark = this.marks.apply(node);
		if (mark.isPresent()) {
			this.out.append(mark.get());
		}
		else if (TRANSPARENT.contains(node.name())) {
			children(node);
		}
		else if (node.is("object")) {
			object(node);
		}
		else if (!GONE.contains(node.name())) {
			element(node, AS_BLOCKS.getOrDefault(node.name(), node.name().toLowerCase(Locale.ROOT)));
		}
	}

	private void element(Node node, String name) {
		this.out.append('<').append(name);
		node.attributes().forEach(this::attribute);
		this.out.append('>');
		if (!EMPTY.contains(name)) {
			children(node);
			this.out.append("</").append(name).append('>');
		}
	}

	/** Pictures and sounds of QTI 2.1 are objects. */
	private void object(Node node) {
		var type = node.attribute("type");
		if (type.startsWith("image/") || type.startsWith("audio/")) {
			this.out.append(type.startsWith("image/") ? "<img" : "<audio");
			attribute("src", node.attribute("data"));
			var words = node.text();
			attribute("alt", words.isEmpty() ? node.attribute("alt") : words);
			this.out.append(type.startsWith("image/") ? ">" : "></audio>");
		}
		else {
			element(node, "object");
		}
	}

	private void attribute(String key, String value) {
		this.out.append(' ').append(key).append("=\"");
		escape(value);
		this.out.append('"');
	}

	private void escape(String text) {
		for (char ch : text.toCharArray()) {
			switch (ch) {
				case '<' -> this.out.append("&lt;");
				case '>' -> this.out.append("&gt;");
				case '&' -> this.out.append("&amp;");
				case '"' -> this.out.append("&quot;");
				case BEGIN, END -> this.out.append(' ');
				default -> this.out.append(ch);
			}
		}
	}

}
