package org.peerway.roleplay.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.script.Choice;

/**
 * Nodes that lead to one another by choices. Node 0 is where plays begin; some are ends.
 */
final class Graph {

	private final List<List<Edge>> edges = new ArrayList<>();

	private final List<String> places = new ArrayList<>();

	private final BitSet ends = new BitSet();

	/** Without a choice it is a reply in one's own words. */
	record Edge(int from, int to, @Nullable Choice choice) {

		int score(String principle) {
			return (this.choice != null) ? this.choice.score(principle) : 0;
		}

	}

	/** A further node; the first is where plays begin. */
	int node(String place, boolean end) {
		this.edges.add(new ArrayList<>());
		this.places.add(place);
		this.ends.set(this.edges.size() - 1, end);
		return this.edges.size() - 1;
	}

	void edge(int from, int to, @Nullable Choice choice) {
		this.edges.get(from).add(new Edge(from, to, choice));
	}

	int size() {
		return this.edges.size();
	}

	boolean isEnd(int node) {
		return this.ends.get(node);
	}

	/** The turn or ending where plays stand at the node. */
	String place(int node) {
		return this.places.get(node);
	}

	int[][] next() {
		return this.edges.stream().map((ways) -> ways.stream().mapToInt(Edge::to).toArray()).toArray(int[][]::new);
	}

	List<Edge> edges(int node) {
		return this.edges.get(node);
	}

	/** How many steps it is at least to an end from each node; -1 if there is no way. */
	int[] stepsToEnd() {
		var back = new ArrayList<List<Integer>>();
		this.edges.forEach((_) -> back.add(new ArrayList<>()));
		this.edges.forEach((ways) -> ways.forEach((edge) -> back.get(edge.to()).add(edge.from())));
		var steps = new int[size()];
		Arrays.fill(steps, -1);
		var open = new ArrayDeque<Integer>();
		this.ends.stream().forEach((end) -> {
			steps[end] = 0;
			open.add(end);
		});
		while (!open.isEmpty()) {
			int node = open.remove();
			back.get(node).stream().filter((before) -> steps[before] < 0).forEach((before) -> {
				steps[before] = steps[node] + 1;
				open.add(before);
			});
		}
		return steps;
	}

	/**
	 * Nodes on the ways from the beginning to an end, each after those that lead to it;
	 * empty if some of those ways go in a circle.
	 */
	Optional<List<Integer>> inOrder() {
		var steps = stepsToEnd();
		var useful = new BitSet();
		var open = new ArrayDeque<Integer>();
		if (size() > 0 && steps[0] >= 0) {
			useful.set(0);
			open.add(0);
		}
		var leading = new int[size()];
		while (!open.isEmpty()) {
			for (Edge edge : edges(open.remove())) {
				if (steps[edge.to()] >= 0) {
					leading[edge.to()]++;
					if (!useful.get(edge.to())) {
						useful.set(edge.to());
						open.add(edge.to());
					}
				}
			}
		}
		return sorted(useful, leading, steps);
	}

	private Optional<List<Integer>> sorted(BitSet useful, int[] leading, int[] steps) {
		var order = new ArrayList<Integer>();
		if (useful.get(0) && leading[0] == 0) {
			order.add(0);
		}
		for (int i = 0; i < order.size(); i++) {
			for (Edge edge : edges(order.get(i))) {
				if (steps[edge.to()] >= 0 && --leading[edge.to()] == 0) {
					order.add(edge.to());
				}
			}
		}
		return (order.size() == useful.cardinality()) ? Optional.of(order) : Optional.empty();
	}

}
