package org.peerway.roleplay.map;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.peerway.roleplay.map.MapGraph.Edge;
import org.peerway.roleplay.map.MapGraph.Kind;
import org.peerway.roleplay.map.MapGraph.Node;

/**
 * Finds the edges that close loops: those on a loop that lead to what stands earlier in
 * the outline. Without them nothing goes round, so that the rest lies in layers.
 */
final class WaysBack {

	private final Map<String, Integer> places = new HashMap<>();

	private final Map<String, List<String>> next;

	private final Map<String, BitSet> reached = new HashMap<>();

	private WaysBack(MapGraph graph) {
		var starts = graph.nodes().stream().filter((node) -> node.kind() == Kind.START);
		var others = graph.nodes().stream().filter((node) -> node.kind() != Kind.START);
		Stream.concat(starts, others).map(Node::id).forEach((id) -> this.places.put(id, this.places.size()));
		this.next = graph.edges()
			.stream()
			.collect(Collectors.groupingBy(Edge::from, Collectors.mapping(Edge::to, Collectors.toList())));
	}

	static Set<Edge> of(MapGraph graph) {
		var ways = new WaysBack(graph);
		return graph.edges().stream().filter(ways::closesLoop).collect(Collectors.toSet());
	}

	private boolean closesLoop(Edge edge) {
		return place(edge.to()) < place(edge.from())
				&& this.reached.computeIfAbsent(edge.to(), this::reachedFrom).get(place(edge.from()));
	}

	private BitSet reachedFrom(String node) {
		var seen = new BitSet();
		var open = new ArrayDeque<>(List.of(node));
		while (!open.isEmpty()) {
			for (String next : this.next.getOrDefault(open.remove(), List.of())) {
				if (!seen.get(place(next))) {
					seen.set(place(next));
					open.add(next);
				}
			}
		}
		return seen;
	}

	private int place(String node) {
		return this.places.getOrDefault(node, 0);
	}

}
