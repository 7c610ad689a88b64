package org.peerway.roleplay.explore;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Condition;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Term;

/**
 * The conditions of a scenario, read once, and what they ask for: whatever they do not
 * ask for makes no difference to where a play can go.
 */
final class Asked {

	private final Map<Choice, Condition> conditions = new IdentityHashMap<>();

	private final Set<String> variables = new LinkedHashSet<>();

	private final Set<String> visits = new LinkedHashSet<>();

	private final Set<String> points = new LinkedHashSet<>();

	Asked(Scenario scenario) {
		scenario.turns()
			.stream()
			.flatMap((turn) -> turn.choices().stream())
			.filter((choice) -> !choice.when().isBlank())
			.forEach((choice) -> Condition.tryParse(choice.when()).ifPresent((condition) -> {
				this.conditions.put(choice, condition);
				read(condition);
			}));
	}

	private void read(Condition condition) {
		switch (condition) {
			case Condition.Holds holds -> read(holds.term());
			case Condition.Compare compare -> {
				read(compare.left());
				read(compare.right());
			}
			case Condition.Not not -> read(not.inner());
			case Condition.And and -> {
				read(and.left());
				read(and.right());
			}
			case Condition.Or or -> {
				read(or.left());
				read(or.right());
			}
		}
	}

	private void read(Term term) {
		switch (term) {
			case Term.Literal _ -> {
			}
			case Term.Held held -> this.variables.add(held.variable());
			case Term.Visits visited -> this.visits.add(visited.place());
			case Term.Points scored -> this.points.add(scored.principle());
		}
	}

	/**
	 * Whether the choice can be taken as things stand; one that cannot be read cannot.
	 */
	boolean isOpen(Choice choice, Standing standing) {
		if (choice.when().isBlank()) {
			return true;
		}
		var condition = this.conditions.get(choice);
		return condition != null && condition.holds(standing);
	}

	/** Whether the scenario has choices that are not always open. */
	boolean isEmpty() {
		return this.conditions.isEmpty();
	}

	Set<String> variables() {
		return this.variables;
	}

	Set<String> visits() {
		return this.visits;
	}

	Set<String> points() {
		return this.points;
	}

}
