package org.peerway.roleplay.write.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts together the orders that two people gave to a list. What neither moved stands as
 * it stood; what somebody added or moved stands behind what it stands behind in their
 * list. It does not matter who came first, and it never fails: the order of a list tells
 * nothing about how a scenario is played.
 */
final class OrderMerge {

	private final Set<Piece> known;

	private final Set<Piece> stay;

	private final List<List<Piece>> lists;

	private final List<Set<Piece>> floating;

	private OrderMerge(List<Piece> base, List<List<Piece>> lists) {
		this.known = new HashSet<>(base);
		this.lists = lists;
		var first = floating(base, lists.getFirst());
		var second = floating(base, lists.getLast());
		this.stay = new HashSet<>(base);
		this.stay.removeAll(first);
		this.stay.removeAll(second);
		second.removeAll(first);
		this.floating = List.of(first, second);
	}

	/** What both agree on in the order that follows from the three. */
	static List<Piece> merge(List<Piece> base, List<Piece> one, List<Piece> other, Set<Piece> kept) {
		var lists = List.of(only(one, kept), only(other, kept));
		boolean inOrder = lists.getFirst().toString().compareTo(lists.getLast().toString()) <= 0;
		return new OrderMerge(only(base, kept), inOrder ? lists : lists.reversed()).merged(only(base, kept));
	}

	private static List<Piece> only(List<Piece> list, Set<Piece> kept) {
		return list.stream().filter(kept::contains).toList();
	}

	/** What has no place of its own in that list: what was added or moved. */
	private Set<Piece> floating(List<Piece> base, List<Piece> list) {
		Set<Piece> floating = new HashSet<>(list);
		floating.removeAll(this.known);
		floating.addAll(Positions.moved(base, list));
		return floating;
	}

	private List<Piece> merged(List<Piece> base) {
		var behind = List.of(behind(0), behind(1));
		List<Piece> merged = new ArrayList<>();
		follow(behind, Optional.empty(), merged);
		base.stream().filter(this.stay::contains).forEach((piece) -> {
			merged.add(piece);
			follow(behind, Optional.of(piece), merged);
		});
		return merged;
	}

	private static void follow(List<Map<Optional<Piece>, List<Piece>>> behind, Optional<Piece> anchor,
			List<Piece> merged) {
		behind.forEach((runs) -> merged.addAll(runs.getOrDefault(anchor, List.of())));
	}

	/**
	 * What stands behind each piece that stays; behind nothing stands what comes first.
	 */
	private Map<Optional<Piece>, List<Piece>> behind(int side) {
		Map<Optional<Piece>, List<Piece>> behind = new HashMap<>();
		Optional<Piece> anchor = Optional.empty();
		for (Piece piece : this.lists.get(side)) {
			if (this.stay.contains(piece)) {
				anchor = Optional.of(piece);
			}
			else if (this.floating.get(side).contains(piece)) {
				behind.computeIfAbsent(anchor, (first) -> new ArrayList<>()).add(piece);
			}
		}
		return behind;
	}

}
