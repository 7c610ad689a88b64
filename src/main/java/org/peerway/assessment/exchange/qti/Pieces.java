package org.peerway.assessment.exchange.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Joins the words of a text with what stands between them. */
final class Pieces {

	private Pieces() {
	}

	/**
	 * The pieces in the order of the text.
	 * @param words one more than there are parts
	 */
	static <T, P> List<P> join(List<String> words, List<T> parts, Function<String, ? extends P> plain,
			Function<T, ? extends P> other) {
		List<P> pieces = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			if (!words.get(i).isEmpty()) {
				pieces.add(plain.apply(words.get(i)));
			}
			if (i < parts.size()) {
				pieces.add(other.apply(parts.get(i)));
			}
		}
		return pieces;
	}

}
