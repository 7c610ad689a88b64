package org.peerway.roleplay.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.peerway.roleplay.map.MapGraph.Act;
import org.peerway.roleplay.map.MapGraph.Edge;
import org.peerway.roleplay.map.MapGraph.Kind;
import org.peerway.roleplay.map.MapGraph.Marks;
import org.peerway.roleplay.map.MapGraph.Node;

/** Graphs for tests of maps. */
public final class Maps {

	private Maps() {
	}

	/** Twelve turns in two acts and two endings, with a way back. */
	public static MapGraph talk() {
		var nodes = new ArrayList<Node>();
		nodes.add(new Node("1", "Dana: Hello.", Kind.START, "meet", Marks.NONE));
		IntStream.rangeClosed(2, 12)
			.mapToObj((number) -> new Node("" + number, "Dana: Line " + number + ".",
					(number == 9) ? Kind.FREE : Kind.TURN, (number <= 5) ? "meet" : "talk", Marks.NONE))
			.forEach(nodes::add);
		nodes.add(new Node("good", "See you Thursday", Kind.ENDING, null, Marks.NONE));
		nodes.add(new Node("other", "Not today", Kind.ENDING, null, Marks.NONE));
		return new MapGraph(List.of(new Act("meet", "Meeting"), new Act("talk", "Talking")), nodes,
				edges("1-2", "1-3", "1-4", "2-5", "3-5", "4-5", "5-6", "5-7", "6-8", "7-8", "7-1", "8-9", "9-10",
						"10-11", "10-12", "11-good", "12-other", "12-10"));
	}

	/** Turns whose choices mostly lead a little further, some anywhere. */
	public static MapGraph random(int turns, int choices, int acts, long seed) {
		var random = new Random(seed);
		var nodes = IntStream.range(0, turns)
			.mapToObj((turn) -> new Node("t" + turn, "Dana: Line " + turn,
					(turn == 0) ? Kind.START : (turn == turns - 1) ? Kind.ENDING : Kind.TURN,
					(acts > 0) ? "a" + (turn * acts / turns) : null, Marks.NONE))
			.toList();
		var edges = new ArrayList<Edge>();
		for (int turn = 0; turn < turns - 1; turn++) {
			for (int choice = 0; choice < choices; choice++) {
				int to = (random.nextInt(20) == 0) ? random.nextInt(turns)
						: Math.min(turns - 1, turn + 1 + random.nextInt(8));
				edges.add(edge("t%d/%d".formatted(turn, choice), "t" + turn, "t" + to));
			}
		}
		return new MapGraph(IntStream.range(0, acts).mapToObj((act) -> new Act("a" + act, "Act " + act)).toList(),
				nodes, edges);
	}

	public static List<Edge> edges(String... ways) {
		return List.of(ways).stream().map((way) -> edge(way, way.split("-")[0], way.split("-")[1])).toList();
	}

	public static Node turn(String id) {
		return new Node(id, id, Kind.TURN, null, Marks.NONE);
	}

	private static Edge edge(String id, String from, String to) {
		return new Edge(id, from, to, "To " + to, false, 0, false);
	}

}
