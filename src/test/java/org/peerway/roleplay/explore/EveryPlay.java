package org.peerway.roleplay.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Condition;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Facts;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Value;

/**
 * Walks every play of a small scenario without circles, one reply after the other, with
 * its whole history: slow, and too simple to be wrong.
 */
public final class EveryPlay {

	public final List<Map<String, Integer>> ended = new ArrayList<>();

	/** The places of each play that ended, in the same order. */
	public final List<List<String>> ways = new ArrayList<>();

	public final Set<String> reached = new HashSet<>();

	public final Set<String> stuck = new HashSet<>();

	public final Set<String> opened = new HashSet<>();

	public final Set<String> closed = new HashSet<>();

	private final Scenario scenario;

	public EveryPlay(Scenario scenario) {
		this.scenario = scenario;
		Map<String, Value> values = new HashMap<>();
		scenario.variables().forEach((variable) -> values.put(variable.id(), variable.initial()));
		walk(scenario.start(), values, List.of(), Map.of());
	}

	private void walk(String at, Map<String, Value> values, List<String> seen, Map<String, Integer> points) {
		var place = this.scenario.place(at).orElseThrow();
		var visited = new ArrayList<>(seen);
		visited.add(at);
		this.reached.add(at);
		switch (place) {
			case Ending _ -> {
				this.ended.add(points);
				this.ways.add(visited);
			}
			case Turn turn when turn.free() != null -> walk(turn.free().to(), values, visited, points);
			case Turn turn -> choose(turn, values, visited, points);
		}
	}

	private void choose(Turn turn, Map<String, Value> values, List<String> seen, Map<String, Integer> points) {
		var open = turn.choices()
			.stream()
			.filter((choice) -> Condition.parse(choice.when()).holds(facts(values, seen, points)))
			.toList();
		turn.choices()
			.forEach(
					(choice) -> (open.contains(choice) ? this.opened : this.closed).add(turn.id() + "/" + choice.id()));
		if (open.isEmpty()) {
			this.stuck.add(turn.id());
		}
		(open.isEmpty() ? turn.choices() : open).forEach((choice) -> take(choice, values, seen, points));
	}

	private void take(Choice choice, Map<String, Value> values, List<String> seen, Map<String, Integer> points) {
		var after = new HashMap<>(values);
		choice.effects().forEach((effect) -> after.put(effect.variable(), effect.on(after.get(effect.variable()))));
		var sums = new HashMap<>(points);
		choice.scores().forEach((principle, score) -> sums.merge(principle, score, Integer::sum));
		walk(choice.to(), after, seen, sums);
	}

	private static Facts facts(Map<String, Value> values, List<String> seen, Map<String, Integer> points) {
		return new Facts() {

			@Override
			public Optional<Value> value(String variable) {
				return Optional.ofNullable(values.get(variable));
			}

			@Override
			public int visits(String place) {
				return (int) seen.stream().filter(place::equals).count();
			}

			@Override
			public int points(String principle) {
				return points.getOrDefault(principle, 0);
			}

		};
	}

}
