package org.peerway.roleplay.explore;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Condition;
import org.peerway.roleplay.script.Conditions;
import org.peerway.roleplay.script.Effect;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Term;
import org.peerway.roleplay.script.Value;

/**
 * What the conditions of a scenario ask for: whatever they do not ask for makes no
 * difference to where a play can go, and neither does how far a number is beyond all that
 * it is compared with, if it never comes back.
 */
final class Asked {

	private final Conditions conditions;

	private final Map<String, Bounds> variables = new LinkedHashMap<>();

	private final Map<String, Bounds> visits = new LinkedHashMap<>();

	private final Map<String, Bounds> points = new LinkedHashMap<>();

	Asked(Scenario scenario, Conditions conditions) {
		this.conditions = conditions;
		var choices = scenario.turns().stream().flatMap((turn) -> turn.choices().stream()).toList();
		choices.forEach((choice) -> conditions.of(choice).ifPresent(this::read));
		this.visits.values().forEach((bounds) -> bounds.moves(1));
		choices.forEach(this::moves);
	}

	private void read(Condition condition) {
		switch (condition) {
			case Condition.Holds holds -> bounds(holds.term());
			case Condition.Compare compare -> {
				compared(compare.left(), compare.right());
				compared(compare.right(), compare.left());
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

	private void compared(Term term, Term other) {
		var bounds = bounds(term);
		if (bounds == null) {
			return;
		}
		if (!(other instanceof Term.Literal literal)) {
			bounds.everywhere();
		}
		else if (literal.written() instanceof Value.Amount amount) {
			bounds.compared(amount.number());
		}
	}

	private @Nullable Bounds bounds(Term term) {
		return switch (term) {
			case Term.Literal _ -> null;
			case Term.Held held -> this.variables.computeIfAbsent(held.variable(), (_) -> new Bounds());
			case Term.Visits visited -> this.visits.computeIfAbsent(visited.place(), (_) -> new Bounds());
			case Term.Points scored -> this.points.computeIfAbsent(scored.principle(), (_) -> new Bounds());
		};
	}

	private void moves(Choice choice) {
		this.points.forEach((principle, bounds) -> bounds.moves(choice.score(principle)));
		for (Effect effect : choice.effects()) {
			var bounds = this.variables.get(effect.variable());
			if (bounds != null && effect.kind() == Effect.Kind.ADD && effect.value() instanceof Value.Amount more) {
				bounds.moves(more.number());
			}
		}
	}

	/** Whether the choice can be taken as things stand. */
	boolean isOpen(Choice choice, Standing standing) {
		return this.conditions.isOpen(choice, standing);
	}

	boolean hasVariable(String variable) {
		return this.variables.containsKey(variable);
	}

	boolean hasVisits(String place) {
		return this.visits.containsKey(place);
	}

	Set<String> points() {
		return this.points.keySet();
	}

	/** A value of a variable, or one that no condition tells from it. */
	Value value(String variable, Value value) {
		return (value instanceof Value.Amount amount)
				? new Value.Amount(Objects.requireNonNull(this.variables.get(variable)).of(amount.number())) : value;
	}

	int visits(String place, int count) {
		return Objects.requireNonNull(this.visits.get(place)).of(count);
	}

	int points(String principle, int sum) {
		return Objects.requireNonNull(this.points.get(principle)).of(sum);
	}

	/**
	 * Between which numbers a difference can matter. Where a number only grows, all above
	 * what it is compared with are alike, and where it only falls, all below.
	 */
	private static final class Bounds {

		private int least;

		private int most;

		private boolean any;

		private boolean everywhere;

		private boolean grows;

		private boolean falls;

		void compared(int with) {
			this.least = this.any ? Math.min(this.least, with) : with;
			this.most = this.any ? Math.max(this.most, with) : with;
			this.any = true;
		}

		void everywhere() {
			this.everywhere = true;
		}

		void moves(int by) {
			this.grows |= by > 0;
			this.falls |= by < 0;
		}

		int of(int number) {
			if (this.everywhere || !this.any) {
				return number;
			}
			if (!this.falls && number > this.most) {
				return Math.min(this.most + 1, Value.Amount.MOST);
			}
			return (!this.grows && number < this.least) ? Math.max(this.least - 1, -Value.Amount.MOST) : number;
		}

	}

}
