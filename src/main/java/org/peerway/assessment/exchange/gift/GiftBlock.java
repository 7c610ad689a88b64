package org.peerway.assessment.exchange.gift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of one question: its comments, and the text that they leave. */
final class GiftBlock {

	private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

	private final String text;

	private final int[] lines;

	private final List<String> tags = new ArrayList<>();

	private String id = "";

	/**
	 * A question.
	 * @param begin the number of its first line
	 */
	GiftBlock(List<String> block, int begin) {
		var joined = new StringBuilder();
		int[] numbers = new int[block.size()];
		int count = 0;
		for (int i = 0; i < block.size(); i++) {
			if (isComment(block.get(i))) {
				readComment(block.get(i));
			}
			else {
				joined.append((count > 0) ? "\n" : "").append(block.get(i));
				numbers[count++] = begin + i;
			}
		}
		this.text = GiftSigns.hide(joined.toString());
		this.lines = Arrays.copyOf(numbers, count);
	}

	static boolean isComment(String line) {
		return line.startsWith("//");
	}

	/** Whether there are only comments. */
	boolean isEmpty() {
		return this.lines.length == 0;
	}

	/** The text, what was escaped being hidden. */
	String text() {
		return this.text;
	}

	/** The number of the line that holds a place of the text. */
	int line(int place) {
		int line = 0;
		for (int i = 0; i < Math.min(place, this.text.length()); i++) {
			line += (this.text.charAt(i) == '\n') ? 1 : 0;
		}
		return this.lines[line];
	}

	String id() {
		return this.id;
	}

	List<String> tags() {
		return this.tags;
	}

	/** What to call it as long as it is not read. */
	String name() {
		if (this.text.startsWith("::")) {
			int end = this.text.indexOf("::", 2);
			if (end > 0) {
				return GiftSigns.show(this.text.substring(2, end), " ").strip();
			}
		}
		return GiftSigns.show(this.text.lines().findFirst().orElse(""), " ");
	}

	private void readComment(String comment) {
		int from = comment.indexOf('[');
		while (from >= 0) {
			int end = end(comment, from);
			if (end < 0) {
				return;
			}
			var label = comment.substring(from + 1, end).split(":", 2);
			if (label.length == 2) {
				readLabel(label[0], label[1]);
			}
			from = comment.indexOf('[', end);
		}
	}

	/** The bracket that closes, no backslash standing before it. */
	private static int end(String comment, int from) {
		for (int i = from; i < comment.length(); i++) {
			if (comment.charAt(i) == '\\') {
				i++;
			}
			else if (comment.charAt(i) == ']') {
				return i;
			}
		}
		return -1;
	}

	private void readLabel(String name, String escaped) {
		var value = ESCAPED.matcher(escaped).replaceAll("$1").strip();
		if (value.isEmpty()) {
			return;
		}
		switch (name) {
			case "id" -> this.id = value;
			case "tag" -> this.tags.add(value);
			case "tags" -> Arrays.stream(value.split(","))
				.map(String::strip)
				.filter((tag) -> !tag.isEmpty())
				.forEach(this.tags::add);
			default -> {
			}
		}
	}

}
