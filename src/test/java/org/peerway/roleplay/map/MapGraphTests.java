package org.peerway.roleplay.map;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.peerway.roleplay.map.MapGraph.Act;
import org.peerway.roleplay.map.MapGraph.Edge;
import org.peerway.roleplay.map.MapGraph.Kind;
import org.peerway.roleplay.map.MapGraph.Marks;
import org.peerway.roleplay.map.MapGraph.Node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

class MapGraphTests {

	private static final MapGraph TWO_ACTS = new MapGraph(List.of(new Act("x", "Opening"), new Act("y", "Close")),
			List.of(node("a", "x", new Marks(1, 0, 7, false)), node("b", "x", new Marks(1, 2, 5, true)),
					node("c", "y", Marks.NONE), node("d", null, Marks.NONE)),
			List.of(edge("ab", "a", "b", 3), edge("ac", "a", "c", 2), edge("bc", "b", "c", 4), edge("ca", "c", "a", 1),
					edge("cd", "c", "d", 1), edge("cd2", "c", "d", 1)));

	@Test
	void aCollapsedActBearsTheMarksOfItsTurns() {
		var graph = TWO_ACTS.collapse(Set.of("x"));

		assertThat(graph.nodes().getFirst())
			.isEqualTo(new Node("act/x", "Opening", Kind.ACT, "x", new Marks(2, 2, 7, true)));
		assertThat(graph.nodes()).extracting(Node::id).containsExactly("act/x", "c", "d");
	}

	@Test
	void linesWithinACollapsedActAreGoneAndParallelOnesAreOne() {
		var graph = TWO_ACTS.collapse(Set.of("x"));

		assertThat(graph.edges()).extracting(Edge::from, Edge::to, Edge::count)
			.containsExactly(tuple("act/x", "c", 6), tuple("c", "act/x", 1), tuple("c", "d", 1), tuple("c", "d", 1));
	}

	@Test
	void isWholeWithNothingCollapsed() {
		assertThat(TWO_ACTS.collapse(Set.of())).isEqualTo(TWO_ACTS);
		assertThat(TWO_ACTS.collapse(Set.of("z"))).isEqualTo(TWO_ACTS);
	}

	@Test
	void aTargetThatIsNotThereStandsOnTheMapAsMissing() {
		var graph = new MapGraph(List.of(Maps.turn("a")), Maps.edges("a-b", "a-b2"));

		assertThat(graph.nodes()).extracting(Node::id, Node::kind)
			.containsExactly(tuple("a", Kind.TURN), tuple("b", Kind.MISSING), tuple("b2", Kind.MISSING));
	}

	@Test
	void liesAlikeWhenOnlyWordsAndMarksDiffer() {
		var before = new MapGraph(List.of(node("a", null, Marks.NONE)), List.of());
		var after = new MapGraph(List.of(new Node("a", "New words", Kind.TURN, null, new Marks(1, 0, 0, false))),
				List.of());

		assertThat(before.liesLike(after)).isTrue();
		assertThat(before.liesLike(TWO_ACTS)).isFalse();
	}

	@Test
	void refusesTwoOfOneIdAndEdgesFromNowhere() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new MapGraph(List.of(Maps.turn("a"), Maps.turn("a")), List.of()))
			.withMessageContaining("node a twice");
		assertThatIllegalArgumentException().isThrownBy(() -> new MapGraph(List.of(Maps.turn("a")), Maps.edges("b-a")))
			.withMessageContaining("from nowhere");
	}

	private static Node node(String id, String act, Marks marks) {
		return new Node(id, id, Kind.TURN, act, marks);
	}

	private static Edge edge(String id, String from, String to, int count) {
		return new Edge(id, from, to, id, false, count, false);
	}

}
