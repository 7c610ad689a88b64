package org.peerway.roleplay.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.util.ElkUtil;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.peerway.roleplay.map.MapGraph.Edge;
import org.peerway.roleplay.map.MapGraph.Kind;
import org.peerway.roleplay.map.MapGraph.Node;
import org.peerway.roleplay.map.MapLayout.Box;
import org.peerway.roleplay.map.MapLayout.Frame;
import org.peerway.roleplay.map.MapLayout.Line;
import org.peerway.roleplay.map.MapLayout.Point;

/** Layout in layers by the Eclipse Layout Kernel. */
final class LayeredLayout {

	/**
	 * Placing nodes so that lines are straight makes small maps beautiful; with more
	 * edges it takes seconds.
	 */
	private static final int STRAIGHT_UP_TO = 100;

	private static final int MARGIN = 12;

	private final MapGraph graph;

	private final ElkNode root = ElkGraphUtil.createGraph();

	private final Map<String, ElkNode> frames = new LinkedHashMap<>();

	private final Map<String, ElkNode> nodes = new LinkedHashMap<>();

	private final Map<String, ElkEdge> edges = new LinkedHashMap<>();

	private final Set<String> reversed = new HashSet<>();

	LayeredLayout(MapGraph graph) {
		this.graph = graph;
		configure(this.root, MARGIN);
		graph.nodes().forEach(this::add);
		var waysBack = WaysBack.of(graph);
		graph.edges().forEach((edge) -> add(edge, waysBack.contains(edge)));
	}

	MapLayout layout() {
		if (!this.nodes.isEmpty()) {
			new RecursiveGraphLayoutEngine().layout(this.root, new NullElkProgressMonitor());
		}
		return new MapLayout(round(this.root.getWidth()), round(this.root.getHeight()), placedFrames(), placedBoxes(),
				placedLines());
	}

	private void configure(ElkNode parent, int above) {
		parent.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		parent.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
		parent.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		parent.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
		parent.setProperty(LayeredOptions.RANDOM_SEED, 1);
		parent.setProperty(LayeredOptions.THOROUGHNESS, 3);
		parent.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, (this.graph.edges().size() > STRAIGHT_UP_TO)
				? NodePlacementStrategy.SIMPLE : NodePlacementStrategy.NETWORK_SIMPLEX);
		parent.setProperty(LayeredOptions.PADDING, new ElkPadding(above, MARGIN, MARGIN, MARGIN));
		parent.setProperty(LayeredOptions.SPACING_NODE_NODE, 24d);
		parent.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 44d);
		parent.setProperty(LayeredOptions.SPACING_EDGE_NODE, 10d);
		parent.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 8d);
		parent.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 14d);
		parent.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 8d);
	}

	private void add(Node node) {
		var act = node.act();
		var parent = (act == null || node.kind() == Kind.ACT) ? this.root
				: this.frames.computeIfAbsent(act, (id) -> frame());
		var box = ElkGraphUtil.createNode(parent);
		box.setDimensions(MapLayout.BOX_WIDTH, MapLayout.BOX_HEIGHT);
		this.nodes.put(node.id(), box);
	}

	private ElkNode frame() {
		var frame = ElkGraphUtil.createNode(this.root);
		configure(frame, MapLayout.TITLE);
		return frame;
	}

	private void add(Edge edge, boolean wayBack) {
		var from = this.nodes.get(wayBack ? edge.to() : edge.from());
		var to = this.nodes.get(wayBack ? edge.from() : edge.to());
		this.edges.put(edge.id(), ElkGraphUtil.createSimpleEdge(from, to));
		if (wayBack) {
			this.reversed.add(edge.id());
		}
	}

	private List<Frame> placedFrames() {
		var placed = new ArrayList<Frame>();
		this.frames.forEach((act, frame) -> placed.add(new Frame(act, round(frame.getX()), round(frame.getY()),
				round(frame.getWidth()), round(frame.getHeight()))));
		return placed;
	}

	private List<Box> placedBoxes() {
		var placed = new ArrayList<Box>();
		this.nodes.forEach((id, node) -> {
			var at = ElkUtil.absolutePosition(node);
			placed.add(new Box(id, round(at.x), round(at.y), round(node.getWidth()), round(node.getHeight())));
		});
		return placed;
	}

	private List<Line> placedLines() {
		var placed = new ArrayList<Line>();
		this.edges.forEach((id, edge) -> {
			var points = points(edge);
			placed.add(new Line(id, this.reversed.contains(id) ? points.reversed() : points));
		});
		return placed;
	}

	private static List<Point> points(ElkEdge edge) {
		var points = new ArrayList<Point>();
		for (ElkEdgeSection section : edge.getSections()) {
			points.add(point(edge, section.getStartX(), section.getStartY()));
			section.getBendPoints().forEach((bend) -> points.add(point(edge, bend.getX(), bend.getY())));
			points.add(point(edge, section.getEndX(), section.getEndY()));
		}
		return points;
	}

	private static Point point(ElkEdge edge, double x, double y) {
		var at = ElkUtil.toAbsolute(new KVector(x, y), edge.getContainingNode());
		return new Point(round(at.x), round(at.y));
	}

	private static int round(double value) {
		return (int) Math.round(value);
	}

}
