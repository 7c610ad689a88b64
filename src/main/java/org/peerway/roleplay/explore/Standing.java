package org.peerway.roleplay.explore;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Effect;
import org.peerway.roleplay.script.Facts;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Value;
import org.peerway.roleplay.script.Variable;

/** Where a play can stand, with as much of what happened as conditions ask for. */
record Standing(String place, Map<String, Value> values, Map<String, Integer> counted,
		Map<String, Integer> scored) implements Facts {

	static Standing atStart(Scenario scenario, Asked asked) {
		Map<String, Value> values = new HashMap<>();
		for (Variable variable : scenario.variables()) {
			if (asked.variables().contains(variable.id())) {
				values.put(variable.id(), variable.initial());
			}
		}
		return new Standing(scenario.start(), values, counted(Map.of(), scenario.start(), asked), Map.of());
	}

	/** Where the choice leads. */
	Standing after(Choice choice, Asked asked) {
		return new Standing(choice.to(), values(choice), counted(this.counted, choice.to(), asked),
				scored(choice, asked));
	}

	/** Where something said in one's own words leads. */
	Standing after(String to, Asked asked) {
		return new Standing(to, this.values, counted(this.counted, to, asked), this.scored);
	}

	private Map<String, Value> values(Choice choice) {
		if (choice.effects().stream().map(Effect::variable).noneMatch(this.values::containsKey)) {
			return this.values;
		}
		var changed = new HashMap<>(this.values);
		choice.effects()
			.forEach((effect) -> changed.computeIfPresent(effect.variable(), (name, held) -> effect.on(held)));
		return changed;
	}

	private static Map<String, Integer> counted(Map<String, Integer> before, String place, Asked asked) {
		return asked.visits().contains(place) ? plus(before, place, 1) : before;
	}

	private Map<String, Integer> scored(Choice choice, Asked asked) {
		var after = this.scored;
		for (String principle : asked.points()) {
			after = (choice.score(principle) != 0) ? plus(after, principle, choice.score(principle)) : after;
		}
		return after;
	}

	private static Map<String, Integer> plus(Map<String, Integer> counts, String name, int more) {
		var changed = new HashMap<>(counts);
		changed.merge(name, more, Integer::sum);
		changed.values().remove(0);
		return changed;
	}

	@Override
	public Optional<Value> value(String variable) {
		return Optional.ofNullable(this.values.get(variable));
	}

	@Override
	public int visits(String place) {
		return this.counted.getOrDefault(place, 0);
	}

	@Override
	public int points(String principle) {
		return this.scored.getOrDefault(principle, 0);
	}

}
