package org.peerway.roleplay.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a map shows: turns, endings and the choices between them. It may be faulty as
 * drafts are: where a choice leads to a turn that is not there, the turn stands on the
 * map as missing, and an act that is not there counts as none.
 *
 * @param acts in the order in which they are told
 * @param nodes in the order of the outline, which numbers them
 * @param edges in the order of the choices
 */
public record MapGraph(List<Act> acts, List<Node> nodes, List<Edge> edges) {

	public MapGraph {
		acts = List.copyOf(acts);
		nodes = withMissing(withKnownActs(nodes, acts), edges);
		edges = List.copyOf(edges);
		requireDistinct("node", nodes.stream().map(Node::id));
		requireDistinct("edge", edges.stream().map(Edge::id));
		requireDistinct("act", acts.stream().map(Act::id));
		requireOnlySources(nodes, edges);
	}

	public MapGraph(List<Node> nodes, List<Edge> edges) {
		this(List.of(), nodes, edges);
	}

	public Optional<Node> node(String id) {
		return this.nodes.stream().filter((node) -> node.id().equals(id)).findFirst();
	}

	/**
	 * Whether the other one differs in words and marks at most, so that all lies alike.
	 */
	public boolean liesLike(MapGraph other) {
		return this.acts.stream().map(Act::id).toList().equals(other.acts.stream().map(Act::id).toList())
				&& this.nodes.stream().map(Node::place).toList().equals(other.nodes.stream().map(Node::place).toList())
				&& this.edges.stream().map(Edge::place).toList().equals(other.edges.stream().map(Edge::place).toList());
	}

	/**
	 * The graph with one node for each of these acts; lines within one are gone, lines
	 * that leave it for the same place are one.
	 */
	public MapGraph collapse(Set<String> acts) {
		return acts.isEmpty() ? this : new Collapse(this, acts).graph();
	}

	private static List<Node> withKnownActs(List<Node> nodes, List<Act> acts) {
		var known = acts.stream().map(Act::id).collect(Collectors.toSet());
		return nodes.stream()
			.map((node) -> (node.act() == null || known.contains(node.act())) ? node : node.withoutAct())
			.toList();
	}

	private static List<Node> withMissing(List<Node> nodes, List<Edge> edges) {
		var known = nodes.stream().map(Node::id).collect(Collectors.toSet());
		var missing = edges.stream()
			.map(Edge::to)
			.distinct()
			.filter((to) -> !known.contains(to))
			.map((to) -> new Node(to, to, Kind.MISSING, null, Marks.NONE));
		return Stream.concat(nodes.stream(), missing).toList();
	}

	private static void requireDistinct(String what, Stream<String> ids) {
		ids.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).forEach((id, times) -> {
			if (times > 1) {
				throw new IllegalArgumentException("The map has the " + what + " " + id + " twice");
			}
		});
	}

	private static void requireOnlySources(List<Node> nodes, List<Edge> edges) {
		var known = nodes.stream().map(Node::id).collect(Collectors.toSet());
		edges.stream().filter((edge) -> !known.contains(edge.from())).findFirst().ifPresent((edge) -> {
			throw new IllegalArgumentException("The edge " + edge.id() + " comes from nowhere: " + edge.from());
		});
	}

	/** What a node stands for. */
	public enum Kind {

		/** The turn with which a play begins. */
		START,
		/** A turn with choices. */
		TURN,
		/** A turn with words of one's own. */
		FREE,
		/** Where a play ends. */
		ENDING,
		/** A turn that a choice leads to and that is not there. */
		MISSING,
		/** A collapsed act. */
		ACT;

		/** Whether somebody speaks there, so that it counts among the turns. */
		public boolean isTurn() {
			return this == START || this == TURN || this == FREE;
		}

	}

	/** A part of the scenario that can be shown as one node. */
	public record Act(String id, String title) {
	}

	/**
	 * A box on the map.
	 *
	 * @param label who says what, or the title
	 * @param act the act it belongs to
	 */
	public record Node(String id, String label, Kind kind, @Nullable String act, Marks marks) {

		Node withoutAct() {
			return new Node(this.id, this.label, this.kind, null, this.marks);
		}

		Node and(Node other) {
			return new Node(this.id, this.label, this.kind, this.act, this.marks.and(other.marks));
		}

		private List<Object> place() {
			return List.of(this.id, this.kind, Optional.ofNullable(this.act));
		}

	}

	/**
	 * What the map tells about a node besides its words.
	 *
	 * @param problems what keeps the scenario from being published
	 * @param warnings what is worth a thought
	 * @param visits in how many plays it was reached
	 * @param onPath whether the play that is looked at went through it
	 */
	public record Marks(int problems, int warnings, int visits, boolean onPath) {

		public static final Marks NONE = new Marks(0, 0, 0, false);

		Marks and(Marks other) {
			return new Marks(this.problems + other.problems, this.warnings + other.warnings,
					Math.max(this.visits, other.visits), this.onPath || other.onPath);
		}

	}

	/**
	 * A line from a turn to where a choice leads.
	 *
	 * @param label what the choice says
	 * @param problem whether something is wrong with it
	 * @param count how often it was taken
	 * @param onPath whether the play that is looked at took it
	 */
	public record Edge(String id, String from, String to, String label, boolean problem, int count, boolean onPath) {

		Edge between(String from, String to) {
			return new Edge(this.id, from, to, this.label, this.problem, this.count, this.onPath);
		}

		Edge and(Edge other) {
			return new Edge(this.id, this.from, this.to, this.label + " · " + other.label,
					this.problem || other.problem, this.count + other.count, this.onPath || other.onPath);
		}

		private List<String> place() {
			return List.of(this.id, this.from, this.to);
		}

	}

}
