package org.peerway.roleplay.write.merge;

import java.util.ArrayList;
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
		longestRise(common.stream().mapToInt((item) -> places.getOrDefault(item, 0)).toArray())
			.forEach((index) -> moved.remove(common.get(index)));
		return moved;
	}

	/** The indices of a longest rising subsequence. */
	private static List<Integer> longestRise(int[] places) {
		int[] length = new int[places.length];
		int[] previous = new int[places.length];
		int last = -1;
		for (int i = 0; i < places.length; i++) {
			length[i] = 1;
			previous[i] = -1;
			for (int j = 0; j < i; j++) {
				if (length[j] >= length[i] && places[j] < places[i]) {
					length[i] = length[j] + 1;
					previous[i] = j;
				}
			}
			if (last < 0 || length[i] > length[last]) {
				last = i;
			}
		}
		List<Integer> longest = new ArrayList<>();
		for (int i = last; i >= 0; i = previous[i]) {
			longest.add(i);
		}
		return longest;
	}

}
