package org.peerway.assessment.exchange.gift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of one question: its comments, and the text that they leave. */
final class GiftBlock {

	private static final Pattern LABEL = Pattern.compile("\\[(id|tags?):((?:\\\\.|[^\\]\\\\\\p{Cntrl}]){1,500})]");

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
		var label = LABEL.matcher(comment);
		while (label.find()) {
			var value = label.group(2).replaceAll("\\\\(.)", "$1").strip();
			switch (label.group(1)) {
				case "id" -> this.id = value;
				case "tag" -> this.tags.add(value);
				default -> Arrays.stream(value.split(",")).map(String::strip).forEach(this.tags::add);
			}
		}
		this.tags.removeIf(String::isEmpty);
	}

}
