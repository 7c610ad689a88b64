package org.peerway.assessment.edit.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds which words of a text written again were which before: those that are the same,
 * and between them those that were changed, as far as their number tells.
 */
final class Alignment {

	private static final int NEW = -1;

	private final List<String> before;

	private final List<String> after;

	Alignment(List<String> before, List<String> after) {
		this.before = before;
		this.after = after;
	}

	/** For each of the words after, the place it had before, or less than 0. */
	List<Integer> kept() {
		var common = common();
		List<Integer> kept = new ArrayList<>();
		int i = 0;
		int j = 0;
		int changedFrom = 0;
		int changedTo = 0;
		while (i < this.before.size() && j < this.after.size()) {
			if (this.before.get(i).equals(this.after.get(j))) {
				changed(kept, changedFrom, i, changedTo, j);
				kept.add(i);
				changedFrom = ++i;
				changedTo = ++j;
			}
			else if (common[i + 1][j] >= common[i][j + 1]) {
				i++;
			}
			else {
				j++;
			}
		}
		changed(kept, changedFrom, this.before.size(), changedTo, this.after.size());
		return kept;
	}

	private static void changed(List<Integer> kept, int fromBefore, int toBefore, int fromAfter, int toAfter) {
		boolean paired = toBefore - fromBefore == toAfter - fromAfter;
		for (int j = fromAfter; j < toAfter; j++) {
			kept.add(paired ? fromBefore + j - fromAfter : NEW);
		}
	}

	/** Lengths of the longest common subsequences from each place on. */
	private int[][] common() {
		int[][] common = new int[this.before.size() + 1][this.after.size() + 1];
		for (int i = this.before.size() - 1; i >= 0; i--) {
			for (int j = this.after.size() - 1; j >= 0; j--) {
				common[i][j] = this.before.get(i).equals(this.after.get(j)) ? common[i + 1][j + 1] + 1
						: Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		return common;
	}

}
