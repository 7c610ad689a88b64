package org.peerway.roleplay.map;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerway.roleplay.map.MapGraph.Edge;
import org.peerway.roleplay.map.MapLayout.Box;
import org.peerway.roleplay.map.MapLayout.Frame;
import org.peerway.roleplay.map.MapLayout.Line;
import org.peerway.roleplay.map.MapLayout.Point;

import static org.assertj.core.api.Assertions.assertThat;

class MapLayoutTests {

	static Stream<MapGraph> graphs() {
		var random = IntStream.range(0, 60)
			.mapToObj((seed) -> Maps.random(1 + seed, 1 + seed % 3, (seed % 4 == 0) ? 0 : seed % 5, seed));
		return Stream.concat(Stream.of(Maps.talk(), Maps.random(400, 3, 0, 7), Maps.random(400, 3, 10, 7)), random);
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void boxesLieApartAndOnTheMap(MapGraph graph) {
		var layout = MapLayout.of(graph);

		assertThat(layout.boxes()).extracting(Box::node)
			.containsExactlyElementsOf(graph.nodes().stream().map(MapGraph.Node::id).toList());
		assertThat(layout.boxes()).allSatisfy((box) -> {
			assertThat(box.x()).isBetween(0, layout.width() - box.width());
			assertThat(box.y()).isBetween(0, layout.height() - box.height());
			assertThat(layout.boxes()).filteredOn((other) -> other != box && overlap(box, other)).isEmpty();
		});
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void linesGoFromBoxToBoxLevelOrUpright(MapGraph graph) {
		var layout = MapLayout.of(graph);

		assertThat(layout.lines()).hasSameSizeAs(graph.edges());
		IntStream.range(0, graph.edges().size()).forEach((index) -> {
			Edge edge = graph.edges().get(index);
			Line line = layout.lines().get(index);
			assertThat(line.edge()).isEqualTo(edge.id());
			assertThat(onBorder(layout.box(edge.from()).orElseThrow(), line.points().getFirst())).as(edge.id())
				.isTrue();
			assertThat(onBorder(layout.box(edge.to()).orElseThrow(), line.points().getLast())).as(edge.id()).isTrue();
			assertThat(levelOrUpright(line.points())).as(edge.id()).isTrue();
		});
	}

	@Test
	void laysTheSameGraphOutAlike() {
		assertThat(MapLayout.of(Maps.random(400, 3, 10, 7))).isEqualTo(MapLayout.of(Maps.random(400, 3, 10, 7)));
	}

	@Test
	void beginsAboveAndLeadsDownButForWaysBack() {
		var graph = Maps.talk();
		var layout = MapLayout.of(graph);

		var upwards = graph.edges()
			.stream()
			.filter((edge) -> layout.box(edge.to()).orElseThrow().y() <= layout.box(edge.from()).orElseThrow().y())
			.map(Edge::id);

		assertThat(upwards).containsExactly("7-1", "12-10");
	}

	@Test
	void framesEncloseTheTurnsOfTheirActAndNoOthers() {
		var graph = Maps.talk();
		var layout = MapLayout.of(graph);

		assertThat(layout.frames()).extracting(Frame::act).containsExactly("meet", "talk");
		layout.frames()
			.forEach((frame) -> assertThat(layout.boxes().stream().filter((box) -> isIn(frame, box)).map(Box::node))
				.containsExactlyElementsOf(graph.nodes()
					.stream()
					.filter((node) -> frame.act().equals(node.act()))
					.map(MapGraph.Node::id)
					.toList()));
	}

	@Test
	void showsACollapsedActAsOneBox() {
		var layout = MapLayout.of(Maps.talk().collapse(Set.of("talk")));

		assertThat(layout.frames()).extracting(Frame::act).containsExactly("meet");
		assertThat(layout.boxes()).extracting(Box::node)
			.containsExactly("1", "2", "3", "4", "5", "act/talk", "good", "other");
	}

	@Test
	void laysOutWhatCannotBeReachedAndLoopsToItself() {
		var graph = new MapGraph(List.of(Maps.turn("a"), Maps.turn("b"), Maps.turn("c"), Maps.turn("d")),
				Maps.edges("a-a", "b-c", "c-b"));

		var layout = MapLayout.of(graph);

		assertThat(layout.boxes()).hasSize(4);
		assertThat(layout.lines()).hasSize(3).allSatisfy((line) -> assertThat(line.points()).hasSizeGreaterThan(1));
	}

	@Test
	void anEmptyGraphIsAnEmptyMap() {
		assertThat(MapLayout.of(new MapGraph(List.of(), List.of())).boxes()).isEmpty();
	}

	private static boolean overlap(Box one, Box other) {
		return one.x() < other.x() + other.width() && other.x() < one.x() + one.width()
				&& one.y() < other.y() + other.height() && other.y() < one.y() + one.height();
	}

	private static boolean isIn(Frame frame, Box box) {
		return box.x() >= frame.x() && box.x() + box.width() <= frame.x() + frame.width() && box.y() >= frame.y()
				&& box.y() + box.height() <= frame.y() + frame.height();
	}

	private static boolean onBorder(Box box, Point point) {
		boolean level = point.x() >= box.x() && point.x() <= box.x() + box.width();
		boolean upright = point.y() >= box.y() && point.y() <= box.y() + box.height();
		return level && (point.y() == box.y() || point.y() == box.y() + box.height())
				|| upright && (point.x() == box.x() || point.x() == box.x() + box.width());
	}

	private static boolean levelOrUpright(List<Point> points) {
		return IntStream.range(1, points.size())
			.allMatch((next) -> points.get(next).x() == points.get(next - 1).x()
					|| points.get(next).y() == points.get(next - 1).y());
	}

}
