package org.peerway.roleplay.explore;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Effect;
import org.peerway.roleplay.script.Facts;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Value;
import org.peerway.roleplay.script.Variable;

/** Where a play can stand, with as much of what happened as conditions ask for. */
final class Standing implements Facts {

	private final String place;

	private final Map<String, Value> values;

	private final Map<String, Integer> counted;

	private final Map<String, Integer> scored;

	private final int hash;

	private Standing(String place, Map<String, Value> values, Map<String, Integer> counted,
			Map<String, Integer> scored) {
		this.place = place;
		this.values = values;
		this.counted = counted;
		this.scored = scored;
		this.hash = 31 * (31 * (31 * place.hashCode() + values.hashCode()) + counted.hashCode()) + scored.hashCode();
	}

	static Standing atStart(Scenario scenario, Asked asked) {
		Map<String, Value> values = new HashMap<>();
		for (Variable variable : scenario.variables()) {
			if (asked.hasVariable(variable.id())) {
				values.putIfAbsent(variable.id(), asked.value(variable.id(), variable.initial()));
			}
		}
		return new Standing(scenario.start(), values, counted(Map.of(), scenario.start(), asked), Map.of());
	}

	/** Where the choice leads. */
	Standing after(Choice choice, Asked asked) {
		return new Standing(choice.to(), values(choice, asked), counted(this.counted, choice.to(), asked),
				scored(choice, asked));
	}

	/** Where something said in one's own words leads. */
	Standing after(String to, Asked asked) {
		return new Standing(to, this.values, counted(this.counted, to, asked), this.scored);
	}

	private Map<String, Value> values(Choice choice, Asked asked) {
		if (choice.effects().isEmpty()) {
			return this.values;
		}
		var changed = new HashMap<>(this.values);
		for (Effect effect : choice.effects()) {
			changed.computeIfPresent(effect.variable(), (name, held) -> asked.value(name, effect.on(held)));
		}
		return changed;
	}

	private static Map<String, Integer> counted(Map<String, Integer> before, String place, Asked asked) {
		return asked.hasVisits(place) ? with(before, place, asked.visits(place, before.getOrDefault(place, 0) + 1))
				: before;
	}

	private Map<String, Integer> scored(Choice choice, Asked asked) {
		var after = this.scored;
		for (String principle : asked.points()) {
			int more = choice.score(principle);
			after = (more != 0) ? with(after, principle, asked.points(principle, sum(points(principle), more))) : after;
		}
		return after;
	}

	/** Scores that are out of place, as drafts have, end at what a number can hold. */
	private static int sum(int points, int more) {
		return Math.clamp((long) points + more, -Value.Amount.MOST, Value.Amount.MOST);
	}

	private static Map<String, Integer> with(Map<String, Integer> counts, String name, int count) {
		var changed = new HashMap<>(counts);
		changed.put(name, count);
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

	String place() {
		return this.place;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Standing standing && this.hash == standing.hash && this.place.equals(standing.place)
				&& this.values.equals(standing.values) && this.counted.equals(standing.counted)
				&& this.scored.equals(standing.scored);
	}

	@Override
	public int hashCode() {
		return this.hash;
	}

}
