package org.peerway.roleplay.map;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.peerway.roleplay.map.MapGraph.Edge;
import org.peerway.roleplay.map.MapLayout.Box;
import org.peerway.roleplay.map.MapLayout.Frame;
import org.peerway.roleplay.map.MapLayout.Line;
import org.peerway.roleplay.map.MapLayout.Point;

/** Turns a layout over if most first choices lead to the right of those after them. */
final class Mirror {

	private final MapGraph graph;

	private final MapLayout layout;

	private final Map<String, Box> boxes;

	Mirror(MapGraph graph, MapLayout layout) {
		this.graph = graph;
		this.layout = layout;
		this.boxes = layout.boxes().stream().collect(Collectors.toMap(Box::node, Function.identity()));
	}

	MapLayout leftToRight() {
		return (drift() < 0) ? turnedOver() : this.layout;
	}

	/** How many choices lie to the right of the one before, less those to the left. */
	private int drift() {
		return this.graph.edges()
			.stream()
			.collect(Collectors.groupingBy(Edge::from))
			.values()
			.stream()
			.flatMapToInt((edges) -> IntStream.range(1, edges.size())
				.map((index) -> Integer.compare(left(edges.get(index)), left(edges.get(index - 1)))))
			.sum();
	}

	private int left(Edge edge) {
		var box = this.boxes.get(edge.to());
		return (box != null) ? box.x() : 0;
	}

	private MapLayout turnedOver() {
		return new MapLayout(this.layout.width(), this.layout.height(),
				this.layout.frames().stream().map(this::over).toList(),
				this.layout.boxes().stream().map(this::over).toList(),
				this.layout.lines().stream().map(this::over).toList());
	}

	private Frame over(Frame frame) {
		return new Frame(frame.act(), over(frame.x() + frame.width()), frame.y(), frame.width(), frame.height());
	}

	private Box over(Box box) {
		return new Box(box.node(), over(box.x() + box.width()), box.y(), box.width(), box.height());
	}

	private Line over(Line line) {
		List<Point> points = line.points().stream().map((point) -> new Point(over(point.x()), point.y())).toList();
		return new Line(line.edge(), points);
	}

	private int over(int x) {
		return this.layout.width() - x;
	}

}
