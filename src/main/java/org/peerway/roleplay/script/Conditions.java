package org.peerway.roleplay.script;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** The conditions of a scenario's choices, each read once. */
public final class Conditions {

	private final Map<Choice, Condition> readable = new IdentityHashMap<>();

	private final Map<Choice, ConditionException> unreadable = new IdentityHashMap<>();

	private Conditions() {
	}

	/** Reads all that are written. */
	public static Conditions of(Scenario scenario) {
		var conditions = new Conditions();
		scenario.turns()
			.stream()
			.flatMap((turn) -> turn.choices().stream())
			.filter((choice) -> !choice.when().isBlank())
			.forEach(conditions::read);
		return conditions;
	}

	private void read(Choice choice) {
		try {
			this.readable.put(choice, Condition.parse(choice.when()));
		}
		catch (ConditionException ex) {
			this.unreadable.put(choice, ex);
		}
	}

	/** Nothing where none is written, or none that can be read. */
	public Optional<Condition> of(Choice choice) {
		return Optional.ofNullable(this.readable.get(choice));
	}

	/** What keeps it from being read. */
	public Optional<ConditionException> fault(Choice choice) {
		return Optional.ofNullable(this.unreadable.get(choice));
	}

	/**
	 * Whether the choice can be taken as things stand; one whose condition cannot be read
	 * cannot.
	 */
	public boolean isOpen(Choice choice, Facts facts) {
		var condition = this.readable.get(choice);
		return (condition != null) ? condition.holds(facts) : choice.when().isBlank();
	}

}
