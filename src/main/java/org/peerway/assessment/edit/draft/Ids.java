package org.peerway.assessment.edit.draft;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.IntStream;

/** Names new parts of a question. */
public final class Ids {

	private static final int LETTERS = 26;

	private Ids() {
	}

	/**
	 * An id that is not taken.
	 * @param prefix before a number; if empty, letters come first
	 */
	public static String free(String prefix, Collection<String> taken) {
		return IntStream.iterate(1, (number) -> number + 1)
			.mapToObj((number) -> id(prefix, number))
			.filter((id) -> !taken.contains(id))
			.findFirst()
			.orElseThrow();
	}

	private static String id(String prefix, int number) {
		if (!prefix.isEmpty()) {
			return prefix + number;
		}
		return (number <= LETTERS) ? Character.toString('a' + number - 1) : "o" + number;
	}

	/** An id for a new question, unlike those of all others. */
	public static String question() {
		return "q-" + UUID.randomUUID().toString().substring(24);
	}

}
