package org.peerway.roleplay.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.check.Finding.Rule;
import org.peerway.roleplay.check.Finding.Words;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Condition;
import org.peerway.roleplay.script.ConditionException;
import org.peerway.roleplay.script.Conditions;
import org.peerway.roleplay.script.Effect;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Term;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Value;
import org.peerway.roleplay.script.Variable;

/** Checks that conditions can be read, and that they and effects fit the variables. */
final class LogicCheck {

	private final Map<String, Value.Kind> variables = new LinkedHashMap<>();

	private final Conditions conditions;

	private final ScenarioGraph graph;

	private final Collection<String> principles;

	private final Findings findings;

	LogicCheck(Scenario scenario, Conditions conditions, ScenarioGraph graph, Collection<String> principles,
			Findings findings) {
		scenario.variables()
			.forEach((variable) -> this.variables.putIfAbsent(variable.id(), variable.initial().kind()));
		this.conditions = conditions;
		this.graph = graph;
		this.principles = principles;
		this.findings = findings;
	}

	void check(Turn turn, Choice choice) {
		new OfChoice(turn.id(), choice.id()).check(choice);
	}

	private final class OfChoice {

		private final String turn;

		private final String choice;

		private final String place;

		OfChoice(String turn, String choice) {
			this.turn = turn;
			this.choice = choice;
			this.place = turn + "/" + choice;
		}

		void check(Choice choice) {
			LogicCheck.this.conditions.of(choice).ifPresent(this::check);
			LogicCheck.this.conditions.fault(choice).ifPresent((fault) -> unreadable(choice, fault));
			choice.effects().forEach(this::check);
		}

		private void unreadable(Choice choice, ConditionException fault) {
			String reason = fault.reason().key();
			LogicCheck.this.findings.add(Rule.CONDITION_UNREADABLE, this.place, "when",
					Words.in(Rule.CONDITION_UNREADABLE, reason, this.choice, this.turn, fault.column(), fault.found()),
					Words.in(Rule.CONDITION_UNREADABLE, reason + ".right"),
					Slip.mend(choice.when()).<Fix>map(Fix.Write::new).orElse(null));
		}

		private void check(Effect effect) {
			Value.Kind held = LogicCheck.this.variables.get(effect.variable());
			if (held == null) {
				unknownVariable("effect", effect.variable(), effect.value().kind());
			}
			else if (!effect.fits(held)) {
				add(Rule.TYPE_CLASH, "effects", words("effect", effect.variable()),
						Words.in(Rule.TYPE_CLASH, "effect." + held.name().toLowerCase(Locale.ROOT)));
			}
		}

		private void check(Condition condition) {
			switch (condition) {
				case Condition.Or or -> {
					check(or.left());
					check(or.right());
				}
				case Condition.And and -> {
					check(and.left());
					check(and.right());
				}
				case Condition.Not not -> check(not.inner());
				case Condition.Holds holds -> checkFlag(holds.term());
				case Condition.Compare compare -> checkKinds(compare);
			}
		}

		private void checkFlag(Term term) {
			if (kind(term, Value.Kind.FLAG).filter((kind) -> kind != Value.Kind.FLAG).isPresent()) {
				add(Rule.TYPE_CLASH, "when", words("flag", term.print()), Words.in(Rule.TYPE_CLASH, "flag.right"));
			}
		}

		private void checkKinds(Condition.Compare compare) {
			Optional<Value.Kind> left = kind(compare.left(), literal(compare.right()));
			Optional<Value.Kind> right = kind(compare.right(), literal(compare.left()));
			if (left.isEmpty() || right.isEmpty()) {
				return;
			}
			if (!left.equals(right)) {
				add(Rule.TYPE_CLASH, "when", words("compare", compare.left().print(), compare.right().print()),
						Words.in(Rule.TYPE_CLASH, "compare.right"));
			}
			else if (compare.operator().orders() && left.get() != Value.Kind.AMOUNT) {
				add(Rule.TYPE_CLASH, "when", words("order", compare.left().print()),
						Words.in(Rule.TYPE_CLASH, "order.right"));
			}
		}

		private static Value.Kind literal(Term other) {
			return (other instanceof Term.Literal literal) ? literal.written().kind() : Value.Kind.AMOUNT;
		}

		/**
		 * The kind of a term; nothing for a variable that does not exist.
		 * @param wanted what such a variable would have to hold
		 */
		private Optional<Value.Kind> kind(Term term, Value.Kind wanted) {
			return switch (term) {
				case Term.Literal literal -> Optional.of(literal.written().kind());
				case Term.Visits visits -> {
					checkPlace(visits.place());
					yield Optional.of(Value.Kind.AMOUNT);
				}
				case Term.Points points -> {
					checkPrinciple(points.principle());
					yield Optional.of(Value.Kind.AMOUNT);
				}
				case Term.Held held -> {
					Value.Kind kind = LogicCheck.this.variables.get(held.variable());
					if (kind == null) {
						unknownVariable("condition", held.variable(), wanted);
					}
					yield Optional.ofNullable(kind);
				}
			};
		}

		private void checkPlace(String id) {
			if (!LogicCheck.this.graph.has(id)) {
				LogicCheck.this.findings.unknown(Rule.UNKNOWN_TARGET, this.place, "when",
						Words.in(Rule.UNKNOWN_TARGET, "visits", this.choice, this.turn, id), id,
						LogicCheck.this.graph.places());
			}
		}

		private void checkPrinciple(String id) {
			if (!LogicCheck.this.principles.contains(id)) {
				LogicCheck.this.findings.unknown(Rule.UNKNOWN_PRINCIPLE, this.place, "when",
						Words.in(Rule.UNKNOWN_PRINCIPLE, "condition", this.choice, this.turn, id), id,
						LogicCheck.this.principles);
			}
		}

		private void unknownVariable(String where, String id, Value.Kind kind) {
			var known = LogicCheck.this.variables.keySet();
			var meant = Closest.to(id, known.stream().filter(Condition::isName).toList());
			LogicCheck.this.findings.add(Rule.UNKNOWN_VARIABLE, this.place, where.equals("effect") ? "effects" : "when",
					Words.in(Rule.UNKNOWN_VARIABLE, where, this.choice, this.turn, id),
					meant.map((one) -> Words.of("did-you-mean", one)).orElseGet(() -> Findings.known(known)),
					meant.<Fix>map((one) -> new Fix.Replace(id, one)).orElseGet(() -> addition(id, kind)));
		}

		private static @Nullable Fix addition(String id, Value.Kind kind) {
			return Condition.isName(id) ? new Fix.AddVariable(new Variable(id, switch (kind) {
				case AMOUNT -> new Value.Amount(0);
				case FLAG -> new Value.Flag(false);
				case WORD -> new Value.Word("");
			})) : null;
		}

		private Words words(String variant, String... terms) {
			Object[] details = new Object[terms.length + 2];
			details[0] = this.choice;
			details[1] = this.turn;
			System.arraycopy(terms, 0, details, 2, terms.length);
			return Words.in(Rule.TYPE_CLASH, variant, details);
		}

		private void add(Rule rule, String property, Words wrong, Words right) {
			LogicCheck.this.findings.add(rule, this.place, property, wrong, right);
		}

	}

}
