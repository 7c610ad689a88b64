package org.peerway.assessment.exchange.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.peerway.base.yaml.Entry;

/** Texts in which <code>{{id}}</code> says where a part stands. */
final class Marked {

	private static final Pattern MARK = Pattern.compile("\\{\\{([^{}]{1,60})}}");

	private Marked() {
	}

	/**
	 * Words, or a part.
	 */
	record Piece<T>(String words, @Nullable T part) {
	}

	/**
	 * Cuts a text at its marks.
	 * @throws IllegalArgumentException if a mark names no part, or a part has not exactly
	 * one mark
	 */
	static <T> List<Piece<T>> text(Entry entry, String property, List<T> parts, Function<T, String> id) {
		var text = entry.text(property);
		Map<String, T> left = new LinkedHashMap<>();
		for (T part : parts) {
			if (left.put(id.apply(part), part) != null) {
				throw new IllegalArgumentException("“" + id.apply(part) + "” is the id of two parts");
			}
		}
		List<Piece<T>> pieces = new ArrayList<>();
		var marks = MARK.matcher(text);
		int from = 0;
		while (marks.find()) {
			if (marks.start() > from) {
				pieces.add(new Piece<>(text.substring(from, marks.start()), null));
			}
			var name = marks.group(1).strip();
			var part = left.remove(name);
			if (part == null) {
				throw new IllegalArgumentException(
						"“{{" + name + "}}” stands in the text, but names no part, or a part a second time");
			}
			pieces.add(new Piece<>("", part));
			from = marks.end();
		}
		if (from < text.length()) {
			pieces.add(new Piece<>(text.substring(from), null));
		}
		if (!left.isEmpty()) {
			throw new IllegalArgumentException("“{{" + left.keySet().iterator().next() + "}}” is missing in the text");
		}
		return pieces;
	}

	/** The mark of a part. */
	static String mark(String id) {
		return "{{" + id + "}}";
	}

}
