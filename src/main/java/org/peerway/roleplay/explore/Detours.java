package org.peerway.roleplay.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.peerway.roleplay.script.Scenario;

/**
 * Plays that come to an ending without coming to certain turns: among all that can happen
 * if everything was looked at, else as if every reply were always open.
 */
public final class Detours {

	private static final int UNSEEN = -2;

	private static final int BEGINNING = -1;

	private final Graph graph;

	private Detours(Graph graph) {
		this.graph = graph;
	}

	public static Detours of(Scenario scenario, Exploration exploration) {
		return new Detours(exploration.isWhole() ? exploration.graph() : new PlaceGraph(scenario).graph());
	}

	/**
	 * The places of a shortest play that comes to none of these turns, if there is one.
	 */
	public Optional<List<String>> around(Set<String> turns) {
		if (this.graph.size() == 0 || turns.contains(this.graph.place(0))) {
			return Optional.empty();
		}
		var before = new int[this.graph.size()];
		Arrays.fill(before, UNSEEN);
		before[0] = BEGINNING;
		var open = new ArrayDeque<>(List.of(0));
		while (!open.isEmpty()) {
			int node = open.remove();
			if (this.graph.isEnd(node)) {
				return Optional.of(way(before, node));
			}
			for (var edge : this.graph.edges(node)) {
				if (before[edge.to()] == UNSEEN && !turns.contains(this.graph.place(edge.to()))) {
					before[edge.to()] = node;
					open.add(edge.to());
				}
			}
		}
		return Optional.empty();
	}

	private List<String> way(int[] before, int end) {
		List<String> way = new ArrayList<>();
		for (int node = end; node != BEGINNING; node = before[node]) {
			way.addFirst(this.graph.place(node));
		}
		return List.copyOf(way);
	}

}
