package org.peerway.assessment.question;

import java.util.List;

/** What an order that was given is worth. */
final class OrderScore {

	private OrderScore() {
	}

	/** The share of the point, 0..1. */
	static double of(Ordering ordering, List<String> given) {
		var right = ordering.entries().stream().map(Ordering.Entry::id).toList();
		return switch (ordering.credit()) {
			case ALL_OR_NOTHING -> right.equals(given) ? 1 : 0;
			case PLACES -> (double) atPlace(right, given) / right.size();
			case SEQUENCE -> (double) Math.max(0, longestRun(right, given) - 1) / (right.size() - 1);
		};
	}

	private static int atPlace(List<String> right, List<String> given) {
		int found = 0;
		for (int i = 0; i < Math.min(right.size(), given.size()); i++) {
			found += right.get(i).equals(given.get(i)) ? 1 : 0;
		}
		return found;
	}

	/** The length of the longest increasing subsequence of the entries' right places. */
	private static int longestRun(List<String> right, List<String> given) {
		int[] longest = new int[given.size()];
		int best = 0;
		for (int i = 0; i < given.size(); i++) {
			longest[i] = 1;
			for (int j = 0; j < i; j++) {
				if (right.indexOf(given.get(j)) < right.indexOf(given.get(i))) {
					longest[i] = Math.max(longest[i], longest[j] + 1);
				}
			}
			best = Math.max(best, longest[i]);
		}
		return best;
	}

}
