package org.peerway.roleplay.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.peerway.roleplay.explore.Components;
import org.peerway.roleplay.script.Place;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

/**
 * Which places of a scenario lead to which. A mistyped target counts as the one that was
 * probably meant, so that one slip of the pen is one fault and not five.
 */
final class ScenarioGraph {

	private final List<String> places;

	private final Map<String, Integer> numbers = new LinkedHashMap<>();

	private final Map<String, Optional<String>> meant = new LinkedHashMap<>();

	private final int[][] next;

	private final BitSet mayEnd = new BitSet();

	private final BitSet reached;

	private final BitSet endless;

	ScenarioGraph(Scenario scenario) {
		scenario.places().map(Place::id).forEach((id) -> this.numbers.putIfAbsent(id, this.numbers.size()));
		this.places = List.copyOf(this.numbers.keySet());
		scenario.endings().forEach((ending) -> this.mayEnd.set(number(ending.id())));
		this.next = next(scenario);
		this.reached = meant(scenario.start()).map((start) -> walk(List.of(number(start)), this.next))
			.orElseGet(this::all);
		this.endless = all();
		this.endless.andNot(walk(this.mayEnd.stream().boxed().toList(), reversed()));
	}

	private int[][] next(Scenario scenario) {
		List<Set<Integer>> ways = new ArrayList<>();
		this.places.forEach((_) -> ways.add(new HashSet<>()));
		scenario.turns().forEach((turn) -> connect(turn, ways.get(number(turn.id()))));
		return arrays(ways);
	}

	private void connect(Turn turn, Set<Integer> ways) {
		if (turn.targets().findAny().isEmpty()) {
			this.mayEnd.set(number(turn.id()));
		}
		turn.targets()
			.map(this::meant)
			.forEach((target) -> target.ifPresentOrElse((to) -> ways.add(number(to)),
					() -> this.mayEnd.set(number(turn.id()))));
	}

	private int[][] reversed() {
		List<Set<Integer>> back = new ArrayList<>();
		this.places.forEach((_) -> back.add(new HashSet<>()));
		for (int from = 0; from < this.next.length; from++) {
			for (int to : this.next[from]) {
				back.get(to).add(from);
			}
		}
		return arrays(back);
	}

	private static int[][] arrays(List<Set<Integer>> ways) {
		return ways.stream()
			.map((targets) -> targets.stream().mapToInt(Integer::intValue).sorted().toArray())
			.toArray(int[][]::new);
	}

	private BitSet all() {
		var all = new BitSet();
		all.set(0, this.places.size());
		return all;
	}

	private static BitSet walk(List<Integer> from, int[][] ways) {
		var seen = new BitSet();
		var open = new ArrayDeque<>(from);
		from.forEach(seen::set);
		while (!open.isEmpty()) {
			for (int to : ways[open.remove()]) {
				if (!seen.get(to)) {
					seen.set(to);
					open.add(to);
				}
			}
		}
		return seen;
	}

	private int number(String place) {
		return Objects.requireNonNull(this.numbers.get(place));
	}

	Set<String> places() {
		return Collections.unmodifiableSet(this.numbers.keySet());
	}

	boolean has(String place) {
		return this.numbers.containsKey(place);
	}

	/** The place with that id, else the one with the most similar id. */
	Optional<String> meant(String target) {
		return has(target) ? Optional.of(target)
				: this.meant.computeIfAbsent(target, (typed) -> Closest.to(typed, this.places));
	}

	/**
	 * Places that no play comes to; only the first of those that hang on one another.
	 */
	List<String> unreachable() {
		var lost = all();
		lost.andNot(this.reached);
		var components = Components.of(this.next, lost);
		return named(components.firstNodes(components.first()));
	}

	/**
	 * Turns from which no play comes to an ending; only the first of each circle that is
	 * never left. A turn whose way on is unknown gets the benefit of the doubt.
	 */
	List<String> endless() {
		var components = Components.of(this.next, this.endless);
		return named(components.firstNodes(components.last()));
	}

	/** Whether no play that comes there comes to an ending. */
	boolean isEndless(String place) {
		return has(place) && this.endless.get(number(place));
	}

	/** Whether some play could come there. */
	boolean isReached(String place) {
		return has(place) && this.reached.get(number(place));
	}

	/** The places of each circle that plays come to and can leave again. */
	List<List<String>> circles() {
		var open = (BitSet) this.reached.clone();
		open.andNot(this.endless);
		var components = Components.of(this.next, open);
		return components.firstNodes(components.circles())
			.mapToObj((node) -> named(components.nodes(components.of(node))))
			.toList();
	}

	/** All places that can come after that one, and itself, in the order of the file. */
	List<String> following(String place) {
		return named(walk(List.of(number(place)), this.next).stream());
	}

	private List<String> named(IntStream nodes) {
		return nodes.mapToObj(this.places::get).toList();
	}

}
