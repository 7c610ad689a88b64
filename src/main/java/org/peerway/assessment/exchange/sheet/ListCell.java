package org.peerway.assessment.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several things in one cell, with commas, semicolons or line breaks between them; a
 * backslash before one of these makes it part of the thing.
 */
final class ListCell {

	private final List<String> items = new ArrayList<>();

	private final StringBuilder item = new StringBuilder();

	/** How long the item is without the space at its end. */
	private int kept;

	private ListCell() {
	}

	static List<String> read(String cell) {
		var list = new ListCell();
		for (int i = 0; i < cell.length(); i++) {
			char ch = cell.charAt(i);
			if (ch == '\\' && i + 1 < cell.length()) {
				i++;
				list.keep((cell.charAt(i) == 'n') ? '\n' : cell.charAt(i));
			}
			else if (ch == ',' || ch == ';' || ch == '\n') {
				list.end();
			}
			else if (!Character.isWhitespace(ch)) {
				list.keep(ch);
			}
			else if (!list.item.isEmpty()) {
				list.item.append(ch);
			}
		}
		list.end();
		return list.items;
	}

	private void keep(char ch) {
		this.item.append(ch);
		this.kept = this.item.length();
	}

	private void end() {
		if (this.kept > 0) {
			this.items.add(this.item.substring(0, this.kept));
		}
		this.item.setLength(0);
		this.kept = 0;
	}

	static String write(List<String> items) {
		return items.stream().map(ListCell::escaped).collect(Collectors.joining(", "));
	}

	private static String escaped(String item) {
		var escaped = item.replaceAll("[\\\\,;]", "\\\\$0").replace("\n", "\\n");
		var begun = escaped.replaceFirst("^\\s", "\\\\$0");
		return begun.replaceFirst("(?<!\\\\)\\s$", "\\\\$0");
	}

}
