package org.peerway.roleplay.explore;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.explore.Graph.Edge;
import org.peerway.roleplay.script.Scenario;

/**
 * Longest and shortest ways: exact over all that can happen if no play goes in a circle
 * and everything was looked at; otherwise over the scenario as if every reply were open.
 */
public final class Ranges {

	private static final int FAR = Integer.MIN_VALUE;

	private final Graph graph;

	private final Optional<List<Integer>> order;

	private final int[] stepsToEnd;

	private final boolean exact;

	private final Map<String, Optional<Between>> known = new HashMap<>();

	private Ranges(Scenario scenario, Exploration exploration) {
		var all = exploration.isWhole() ? exploration.graph().inOrder() : Optional.<List<Integer>>empty();
		this.exact = all.isPresent() || !exploration.hasConditions();
		this.graph = all.isPresent() ? exploration.graph() : new PlaceGraph(scenario).graph();
		this.order = all.or(this.graph::inOrder);
		this.stepsToEnd = this.graph.stepsToEnd();
	}

	/** Ranges over a scenario that was explored. */
	public static Ranges of(Scenario scenario, Exploration exploration) {
		return new Ranges(scenario, exploration);
	}

	/** Points of a principle over all plays that end; nothing if none ends. */
	public Optional<Range> points(String principle) {
		return of(principle).map((ways) -> ways.range((_) -> true));
	}

	/** Points of a principle over all plays that come to each ending. */
	public Map<String, Range> pointsByEnding(String principle) {
		Map<String, Range> byEnding = new LinkedHashMap<>();
		of(principle).ifPresent((ways) -> IntStream.range(0, this.graph.size())
			.filter(ways::endsAt)
			.mapToObj(this.graph::place)
			.forEach((ending) -> byEnding.computeIfAbsent(ending, (id) -> ways.range(id::equals))));
		return byEnding;
	}

	private Optional<Between> of(String principle) {
		return this.known.computeIfAbsent(principle, (name) -> between((edge) -> edge.score(name)));
	}

	/** How many replies a play has; nothing if no play ends. */
	public Optional<Range> length() {
		return between((_) -> 1).map((ways) -> ways.range((_) -> true));
	}

	/** Whether it is sure that some plays have the least and some the most. */
	public boolean isExact() {
		return this.exact;
	}

	private Optional<Between> between(ToIntFunction<Edge> weight) {
		if (this.graph.size() == 0 || this.stepsToEnd[0] < 0) {
			return Optional.empty();
		}
		return Optional.of(new Between(most((edge) -> -weight.applyAsInt(edge)), most(weight)));
	}

	/** The most to each node; {@code null} if a circle brings more and more. */
	private int @Nullable [] most(ToIntFunction<Edge> weight) {
		int size = this.graph.size();
		var best = new int[size];
		Arrays.fill(best, FAR);
		best[0] = 0;
		var to = new int[size][];
		var weights = new int[size][];
		for (int node = 0; node < size; node++) {
			var useful = this.graph.edges(node).stream().filter((edge) -> this.stepsToEnd[edge.to()] >= 0).toList();
			to[node] = useful.stream().mapToInt(Edge::to).toArray();
			weights[node] = useful.stream().mapToInt(weight).toArray();
		}
		if (this.order.isPresent()) {
			this.order.get().forEach((node) -> relax(node, best, to[node], weights[node]));
			return best;
		}
		for (int round = 0; round < size; round++) {
			boolean better = false;
			for (int node = 0; node < size; node++) {
				better |= relax(node, best, to[node], weights[node]);
			}
			if (!better) {
				return best;
			}
		}
		return null;
	}

	private static boolean relax(int node, int[] best, int[] to, int[] weights) {
		boolean better = false;
		if (best[node] != FAR) {
			for (int i = 0; i < to.length; i++) {
				int sum = best[node] + weights[i];
				if (sum > best[to[i]]) {
					best[to[i]] = sum;
					better = true;
				}
			}
		}
		return better;
	}

	/** Empty if some plays go in a circle. */
	Optional<List<Integer>> order() {
		return this.order;
	}

	Graph graph() {
		return this.graph;
	}

	private final class Between {

		private final int @Nullable [] cost;

		private final int @Nullable [] most;

		Between(int @Nullable [] cost, int @Nullable [] most) {
			this.cost = cost;
			this.most = most;
		}

		boolean endsAt(int node) {
			var any = (this.most != null) ? this.most : this.cost;
			return Ranges.this.graph.isEnd(node) && (any == null || any[node] != FAR);
		}

		Range range(Predicate<String> ending) {
			var cost = highest(this.cost, ending);
			return new Range((cost != null) ? -cost : null, highest(this.most, ending), Ranges.this.exact);
		}

		private @Nullable Integer highest(int @Nullable [] best, Predicate<String> ending) {
			if (best == null) {
				return null;
			}
			return IntStream.range(0, best.length)
				.filter((node) -> Ranges.this.graph.isEnd(node) && best[node] != FAR
						&& ending.test(Ranges.this.graph.place(node)))
				.map((node) -> best[node])
				.max()
				.orElseThrow();
		}

	}

}
