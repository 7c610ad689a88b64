package org.peerway.roleplay.map.ui;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.peerway.roleplay.map.MapGraph;
import org.peerway.roleplay.map.MapGraph.Act;
import org.peerway.roleplay.map.MapGraph.Edge;
import org.peerway.roleplay.map.MapGraph.Node;
import org.peerway.roleplay.map.MapLayout;
import org.peerway.roleplay.map.MapLayout.Box;
import org.peerway.roleplay.map.MapLayout.Frame;
import org.peerway.roleplay.map.MapLayout.Line;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a map as {@code frontend/map/drawing.ts} reads it. */
final class Drawing {

	private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

	private final MapGraph graph;

	private final MapLayout layout;

	private final MapWords words;

	private final Map<String, ObjectNode> nodes = new LinkedHashMap<>();

	private final Map<String, ObjectNode> edges = new LinkedHashMap<>();

	Drawing(MapGraph graph, MapLayout layout, MapWords words) {
		this.graph = graph;
		this.layout = layout;
		this.words = words;
		IntStream.range(0, graph.nodes().size())
			.forEach((index) -> this.nodes.put(graph.nodes().get(index).id(),
					describe(graph.nodes().get(index), layout.boxes().get(index))));
		IntStream.range(0, graph.edges().size())
			.forEach((index) -> this.edges.put(graph.edges().get(index).id(),
					describe(graph.edges().get(index), layout.lines().get(index))));
	}

	ObjectNode whole() {
		var whole = JSON.objectNode();
		whole.put("width", this.layout.width());
		whole.put("height", this.layout.height());
		whole.put("boxWidth", MapLayout.BOX_WIDTH);
		whole.put("boxHeight", MapLayout.BOX_HEIGHT);
		var acts = whole.putArray("acts");
		this.graph.acts()
			.forEach((act) -> this.layout.frame(act.id()).ifPresent((frame) -> acts.add(describe(act, frame))));
		whole.putArray("nodes").addAll(this.nodes.values());
		whole.putArray("edges").addAll(this.edges.values());
		return whole;
	}

	/** What differs from a drawing in which all lies alike. */
	ObjectNode changesFrom(Drawing before) {
		var changes = JSON.objectNode();
		changes.set("nodes", changed(before.nodes, this.nodes));
		changes.set("edges", changed(before.edges, this.edges));
		return changes;
	}

	private static ObjectNode changed(Map<String, ObjectNode> before, Map<String, ObjectNode> now) {
		var changed = JSON.objectNode();
		now.forEach((id, one) -> {
			if (!one.equals(before.get(id))) {
				changed.set(id, one);
			}
		});
		return changed;
	}

	private ObjectNode describe(Act act, Frame frame) {
		var one = JSON.objectNode();
		one.put("id", act.id());
		one.put("title", act.title());
		one.put("name", this.words.name(act));
		one.put("x", frame.x());
		one.put("y", frame.y());
		one.put("width", frame.width());
		one.put("height", frame.height());
		return one;
	}

	private ObjectNode describe(Node node, Box box) {
		var one = JSON.objectNode();
		one.put("id", node.id());
		one.put("x", box.x());
		one.put("y", box.y());
		one.put("kind", node.kind().name().toLowerCase(Locale.ROOT));
		one.put("number", this.words.number(node));
		one.put("label", node.label());
		one.put("name", this.words.name(node));
		if (node.act() != null) {
			one.put("act", node.act());
		}
		count(one, "problems", node.marks().problems());
		count(one, "warnings", node.marks().warnings());
		count(one, "visits", node.marks().visits());
		flag(one, "onPath", node.marks().onPath());
		return one;
	}

	private static ObjectNode describe(Edge edge, Line line) {
		var one = JSON.objectNode();
		one.put("id", edge.id());
		one.put("from", edge.from());
		one.put("to", edge.to());
		var points = one.putArray("points");
		line.points().forEach((point) -> points.add(point.x()).add(point.y()));
		one.put("label", edge.label());
		flag(one, "problem", edge.problem());
		count(one, "count", edge.count());
		flag(one, "onPath", edge.onPath());
		return one;
	}

	private static void count(ObjectNode one, String name, int count) {
		if (count > 0) {
			one.put(name, count);
		}
	}

	private static void flag(ObjectNode one, String name, boolean flag) {
		if (flag) {
			one.put(name, true);
		}
	}

}
