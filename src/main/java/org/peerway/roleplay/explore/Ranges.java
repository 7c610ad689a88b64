package org.peerway.roleplay.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.peerway.roleplay.explore.Graph.Edge;
import org.peerway.roleplay.script.Scenario;

/**
 * Longest and shortest ways: exact over all that can happen if no play goes in a circle
 * and everything was looked at; otherwise over the scenario as if every reply were open.
 */
final class Ranges {

	private static final int FAR = Integer.MIN_VALUE;

	private final Graph graph;

	private final Optional<List<Integer>> order;

	private final int[] stepsToEnd;

	private final boolean exact;

	Ranges(Scenario scenario, Exploration exploration) {
		var all = exploration.isWhole() ? exploration.graph().inOrder() : Optional.<List<Integer>>empty();
		this.exact = all.isPresent() || !exploration.hasConditions();
		this.graph = all.isPresent() ? exploration.graph() : new PlaceGraph(scenario).graph();
		this.order = all.or(this.graph::inOrder);
		this.stepsToEnd = this.graph.stepsToEnd();
	}

	/** Nothing if no play ends. */
	Optional<Range> of(String principle) {
		return range((edge) -> edge.score(principle));
	}

	/** How many replies a play has; nothing if no play ends. */
	Optional<Range> length() {
		return range((_) -> 1);
	}

	private Optional<Range> range(ToIntFunction<Edge> weight) {
		if (this.graph.size() == 0 || this.stepsToEnd[0] < 0) {
			return Optional.empty();
		}
		var most = most(weight);
		var least = most((edge) -> -weight.applyAsInt(edge));
		return Optional.of(new Range(least.isPresent() ? -least.getAsInt() : null,
				most.isPresent() ? (Integer) most.getAsInt() : null, this.exact));
	}

	private OptionalInt most(ToIntFunction<Edge> weight) {
		var best = new int[this.graph.size()];
		Arrays.fill(best, FAR);
		best[0] = 0;
		if (this.order.isPresent()) {
			this.order.get().forEach((node) -> relax(node, best, weight));
			return ended(best);
		}
		for (int round = 0; round < this.graph.size(); round++) {
			if (IntStream.range(0, this.graph.size()).filter((node) -> relax(node, best, weight)).count() == 0) {
				return ended(best);
			}
		}
		return OptionalInt.empty();
	}

	private boolean relax(int node, int[] best, ToIntFunction<Edge> weight) {
		boolean better = false;
		if (best[node] != FAR) {
			for (Edge edge : this.graph.edges(node)) {
				int sum = best[node] + weight.applyAsInt(edge);
				if (this.stepsToEnd[edge.to()] >= 0 && sum > best[edge.to()]) {
					best[edge.to()] = sum;
					better = true;
				}
			}
		}
		return better;
	}

	private OptionalInt ended(int[] best) {
		return IntStream.range(0, best.length)
			.filter((node) -> this.graph.isEnd(node) && best[node] != FAR)
			.map((node) -> best[node])
			.max();
	}

	/** Empty if some plays go in a circle. */
	Optional<List<Integer>> order() {
		return this.order;
	}

	Graph graph() {
		return this.graph;
	}

}
