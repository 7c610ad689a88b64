package org.peerway.roleplay.map;

import java.util.List;
import java.util.Optional;

/**
 * Where everything on a map lies, in pixels from the upper left corner; what follows a
 * turn lies below it, but for ways back. The same graph is always laid out alike.
 *
 * @param frames of the acts that are open
 * @param boxes of the nodes, in their order
 * @param lines of the edges, in their order
 */
public record MapLayout(int width, int height, List<Frame> frames, List<Box> boxes, List<Line> lines) {

	public static final int BOX_WIDTH = 160;

	public static final int BOX_HEIGHT = 54;

	/** Room for the title of an act above its turns. */
	static final int TITLE = 40;

	public MapLayout {
		frames = List.copyOf(frames);
		boxes = List.copyOf(boxes);
		lines = List.copyOf(lines);
	}

	public static MapLayout of(MapGraph graph) {
		return new Mirror(graph, new LayeredLayout(graph).layout()).leftToRight();
	}

	public Optional<Box> box(String node) {
		return this.boxes.stream().filter((box) -> box.node().equals(node)).findFirst();
	}

	public Optional<Frame> frame(String act) {
		return this.frames.stream().filter((frame) -> frame.act().equals(act)).findFirst();
	}

	/** The room of an act around its turns. */
	public record Frame(String act, int x, int y, int width, int height) {
	}

	/** The place of a node. */
	public record Box(String node, int x, int y, int width, int height) {
	}

	/** An edge from box to box, in straight pieces that are level or upright. */
	public record Line(String edge, List<Point> points) {

		public Line {
			points = List.copyOf(points);
		}

	}

	/** An end or a bend of a line. */
	public record Point(int x, int y) {
	}

}
