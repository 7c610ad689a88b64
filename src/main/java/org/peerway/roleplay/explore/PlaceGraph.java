package org.peerway.roleplay.explore;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Place;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

/** A scenario as if every reply were always open: it has all ways, and maybe more. */
final class PlaceGraph {

	private final Graph graph = new Graph();

	private final Map<String, Integer> numbers = new HashMap<>();

	PlaceGraph(Scenario scenario) {
		scenario.place(scenario.start()).ifPresent(this::number);
		scenario.places().forEach(this::number);
		scenario.turns().forEach(this::connect);
	}

	private void number(Place place) {
		this.numbers.computeIfAbsent(place.id(), (_) -> this.graph.node(place.id(), place instanceof Ending));
	}

	private void connect(Turn turn) {
		int from = Objects.requireNonNull(this.numbers.get(turn.id()));
		turn.choices().forEach((choice) -> {
			var to = this.numbers.get(choice.to());
			if (to != null) {
				this.graph.edge(from, to, choice);
			}
		});
		var free = turn.free();
		var to = (free != null) ? this.numbers.get(free.to()) : null;
		if (to != null) {
			this.graph.edge(from, to, null);
		}
	}

	Graph graph() {
		return this.graph;
	}

}
