package org.peerway.assessment.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Counts who chose what of one question, by groups of attempts. */
final class ChoiceTally {

	private final List<Optional<String>> rows = new ArrayList<>();

	private final Map<String, Integer> rowOf = new HashMap<>();

	private final long[][] chosen;

	private final long[] asked;

	/**
	 * @param options what can be chosen; nothing is counted where there is none
	 * @param groups how many groups of attempts there are
	 */
	ChoiceTally(List<String> options, int groups) {
		for (var option : options) {
			this.rowOf.put(option, this.rows.size());
			this.rows.add(Optional.of(option));
		}
		if (!options.isEmpty()) {
			this.rows.add(Optional.empty());
		}
		this.chosen = new long[this.rows.size()][groups];
		this.asked = new long[groups];
	}

	void add(int group, Set<String> options) {
		this.asked[group]++;
		if (options.isEmpty() && !this.rows.isEmpty()) {
			this.chosen[this.rows.size() - 1][group]++;
		}
		for (var option : options) {
			this.chosen[row(option)][group]++;
		}
	}

	/** Every option in order, and last the empty one for those who chose nothing. */
	List<Optional<String>> rows() {
		return this.rows;
	}

	/** The share over all groups. */
	Figure share(int row) {
		return share(Arrays.stream(this.chosen[row]).sum(), Arrays.stream(this.asked).sum());
	}

	Figure share(int row, int group) {
		return share(this.chosen[row][group], this.asked[group]);
	}

	List<Figure> shares(int row) {
		return IntStream.range(0, this.asked.length).mapToObj((group) -> share(row, group)).toList();
	}

	private int row(String option) {
		var row = this.rowOf.get(option);
		if (row == null) {
			throw new IllegalArgumentException("Not an option: " + option);
		}
		return row;
	}

	private static Figure share(long chosen, long asked) {
		return (asked == 0) ? Formula.OPTION_SHARE.absent(0, Absence.TOO_FEW_ATTEMPTS)
				: Formula.OPTION_SHARE.of(asked, (double) chosen / asked);
	}

}
