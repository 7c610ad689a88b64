package org.peerway.roleplay.write.merge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what somebody moved in a list. */
public final class Positions {

	private Positions() {
	}

	/**
	 * The fewest items that have to be moved so that the list has the new order. Items
	 * that only one of the lists has do not count.
	 */
	public static <T> Set<T> moved(List<T> before, List<T> after) {
		Map<T, Integer> places = new HashMap<>();
		before.forEach((item) -> places.putIfAbsent(item, places.size()));
		var common = after.stream().filter(places::containsKey).distinct().toList();
		var moved = new HashSet<>(common);
		moved.removeAll(longestInOrder(common, places));
		return moved;
	}

	/** A longest rising subsequence. */
	private static <T> Deque<T> longestInOrder(List<T> items, Map<T, Integer> places) {
		int[] length = new int[items.size()];
		int[] previous = new int[items.size()];
		int last = -1;
		for (int i = 0; i < items.size(); i++) {
			length[i] = 1;
			previous[i] = -1;
			for (int j = 0; j < i; j++) {
				if (length[j] >= length[i] && places.get(items.get(j)) < places.get(items.get(i))) {
					length[i] = length[j] + 1;
					previous[i] = j;
				}
			}
			if (last < 0 || length[i] > length[last]) {
				last = i;
			}
		}
		Deque<T> longest = new ArrayDeque<>();
		for (int i = last; i >= 0; i = previous[i]) {
			longest.addFirst(items.get(i));
		}
		return longest;
	}

}
