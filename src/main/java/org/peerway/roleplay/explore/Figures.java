package org.peerway.roleplay.explore;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.peerway.roleplay.script.Scenario;

/**
 * What an author wants to know of a scenario as a whole.
 *
 * @param paths how many different plays there are that end; nothing if some go in a
 * circle, and so there is no end of them
 * @param exact whether there are so many; otherwise there are no more, as replies may be
 * closed that were taken for open
 * @param length how many replies a play has; nothing if no play ends
 * @param points by principle, in the order of the scenario; none if no play ends
 */
public record Figures(int turns, int endings, Optional<BigInteger> paths, boolean exact, Optional<Range> length,
		Map<String, Range> points) {

	/** Figures of a scenario, be it a draft with faults. */
	public static Figures of(Scenario scenario, Exploration exploration) {
		var ranges = Ranges.of(scenario, exploration);
		Map<String, Range> points = new LinkedHashMap<>();
		principles(scenario)
			.forEach((principle) -> ranges.points(principle).ifPresent((range) -> points.put(principle, range)));
		return new Figures(scenario.turns().size(), scenario.endings().size(), paths(ranges), ranges.isExact(),
				ranges.length(), points);
	}

	private static Set<String> principles(Scenario scenario) {
		Set<String> principles = new LinkedHashSet<>();
		scenario.turns()
			.forEach((turn) -> turn.choices().forEach((choice) -> principles.addAll(choice.scores().keySet())));
		principles.addAll(scenario.pass().thresholds().keySet());
		return principles;
	}

	private static Optional<BigInteger> paths(Ranges ranges) {
		if (ranges.length().isEmpty()) {
			return Optional.of(BigInteger.ZERO);
		}
		return ranges.order().map((order) -> paths(ranges.graph(), order));
	}

	private static BigInteger paths(Graph graph, List<Integer> order) {
		var ways = new BigInteger[graph.size()];
		Arrays.fill(ways, BigInteger.ZERO);
		ways[0] = BigInteger.ONE;
		var paths = BigInteger.ZERO;
		for (int node : order) {
			graph.edges(node).forEach((edge) -> ways[edge.to()] = ways[edge.to()].add(ways[edge.from()]));
			paths = graph.isEnd(node) ? paths.add(ways[node]) : paths;
		}
		return paths;
	}

}
