package org.peerway.roleplay.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which known id was meant by a mistyped one. */
final class Closest {

	/** Nobody mistypes what is longer than that. */
	private static final int LONGEST = 100;

	private Closest() {
	}

	/** The known id that is at most a third of the letters away, if there is one. */
	static Optional<String> to(String typed, Collection<String> known) {
		int tolerated = Math.max(1, typed.length() / 3);
		if (typed.length() > LONGEST) {
			return Optional.empty();
		}
		return known.stream()
			.filter((id) -> Math.abs(id.length() - typed.length()) <= tolerated)
			.filter((id) -> distance(typed, id) <= tolerated)
			.min(Comparator.comparingInt((id) -> distance(typed, id)));
	}

	/** Levenshtein distance, row by row. */
	private static int distance(String from, String to) {
		int[] above = new int[to.length() + 1];
		for (int column = 0; column <= to.length(); column++) {
			above[column] = column;
		}
		for (int row = 1; row <= from.length(); row++) {
			above = nextRow(above, row, from.charAt(row - 1), to);
		}
		return above[to.length()];
	}

	private static int[] nextRow(int[] above, int row, char letter, String to) {
		int[] current = new int[above.length];
		current[0] = row;
		for (int column = 1; column < current.length; column++) {
			int replaced = above[column - 1] + ((to.charAt(column - 1) != letter) ? 1 : 0);
			current[column] = Math.min(replaced, 1 + Math.min(above[column], current[column - 1]));
		}
		return current;
	}

}
