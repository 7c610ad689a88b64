package org.peerway.roleplay.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.peerway.roleplay.map.MapGraph.Act;
import org.peerway.roleplay.map.MapGraph.Edge;
import org.peerway.roleplay.map.MapGraph.Kind;
import org.peerway.roleplay.map.MapGraph.Node;

/** Puts one node in the place of all turns of an act. */
final class Collapse {

	private final MapGraph whole;

	private final Map<String, Node> standIns;

	Collapse(MapGraph whole, Set<String> acts) {
		this.whole = whole;
		var shut = whole.acts()
			.stream()
			.filter((act) -> acts.contains(act.id()))
			.collect(Collectors.toMap(Act::id, Act::title));
		this.standIns = whole.nodes().stream().collect(Collectors.toMap(Node::id, (node) -> standIn(node, shut)));
	}

	MapGraph graph() {
		return new MapGraph(this.whole.acts(), nodes(), edges());
	}

	private static Node standIn(Node node, Map<String, String> shut) {
		var title = (node.act() != null) ? shut.get(node.act()) : null;
		return (title != null) ? new Node("act/" + node.act(), title, Kind.ACT, node.act(), node.marks()) : node;
	}

	private List<Node> nodes() {
		var nodes = new LinkedHashMap<String, Node>();
		this.whole.nodes()
			.stream()
			.map((node) -> standIn(node.id()))
			.forEach((node) -> nodes.merge(node.id(), node, Node::and));
		return List.copyOf(nodes.values());
	}

	private List<Edge> edges() {
		var edges = new LinkedHashMap<Object, Edge>();
		for (Edge edge : this.whole.edges()) {
			var moved = edge.between(standIn(edge.from()).id(), standIn(edge.to()).id());
			if (moved.equals(edge)) {
				edges.put(edge.id(), edge);
			}
			else if (!moved.from().equals(moved.to())) {
				edges.merge(List.of(moved.from(), moved.to()), moved, Edge::and);
			}
		}
		return List.copyOf(edges.values());
	}

	private Node standIn(String id) {
		return Objects.requireNonNull(this.standIns.get(id));
	}

}
