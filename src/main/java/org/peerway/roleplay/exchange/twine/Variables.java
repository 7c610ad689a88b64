package org.peerway.roleplay.exchange.twine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.Remarks;
import org.peerway.roleplay.exchange.part.Ids;
import org.peerway.roleplay.script.Condition;
import org.peerway.roleplay.script.Effect;
import org.peerway.roleplay.script.Term;
import org.peerway.roleplay.script.Value;
import org.peerway.roleplay.script.Variable;

/** The variables of a story: what they are called here, and what they hold at first. */
final class Variables {

	/** What no variable can be called, because it means something else in conditions. */
	static final List<String> RESERVED = List.of("and", "or", "not", "true", "false");

	private final Ids ids = new Ids("variable", RESERVED);

	private final Map<String, String> idsByName = new HashMap<>();

	private final Map<String, Value> initial = new LinkedHashMap<>();

	private final Map<String, Value> guessed = new LinkedHashMap<>();

	/** The id of a variable, by its name without a sign. */
	String id(String name) {
		return this.idsByName.computeIfAbsent(name, (unknown) -> {
			var id = this.ids.like(unknown.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-"));
			return Condition.isName(id) ? id : this.ids.like("v-" + id);
		});
	}

	/** Says what a variable holds at first; what was said before stays. */
	boolean start(Effect effect) {
		boolean fits = effect.kind() == Effect.Kind.SET && !this.initial.containsKey(effect.variable());
		if (fits) {
			this.initial.put(effect.variable(), effect.value());
		}
		return fits;
	}

	/** Learns from what is done to a variable which kind it is of. */
	void learn(Effect effect) {
		this.guessed.putIfAbsent(effect.variable(), none(effect.value().kind()));
	}

	/** Learns from what is asked which variables there are and of which kind. */
	void learn(Condition condition) {
		switch (condition) {
			case Condition.Holds holds -> learn(holds.term(), new Value.Flag(false));
			case Condition.Compare compare -> {
				learn(compare.left(), other(compare.right()));
				learn(compare.right(), other(compare.left()));
			}
			case Condition.Not not -> learn(not.inner());
			case Condition.And and -> {
				learn(and.left());
				learn(and.right());
			}
			case Condition.Or or -> {
				learn(or.left());
				learn(or.right());
			}
		}
	}

	private void learn(Term term, Value like) {
		if (term instanceof Term.Held held) {
			this.guessed.putIfAbsent(held.variable(), none(like.kind()));
		}
	}

	private static Value other(Term term) {
		return (term instanceof Term.Literal literal) ? literal.written() : new Value.Amount(0);
	}

	private static Value none(Value.Kind kind) {
		return switch (kind) {
			case AMOUNT -> new Value.Amount(0);
			case FLAG -> new Value.Flag(false);
			case WORD -> new Value.Word("");
		};
	}

	/**
	 * The condition with each variable asked as its kind needs: numbers hold if they are
	 * not 0, words if there are any.
	 */
	Condition fitted(Condition condition) {
		return switch (condition) {
			case Condition.Holds holds -> fitted(holds);
			case Condition.Compare compare -> compare;
			case Condition.Not not -> new Condition.Not(fitted(not.inner()));
			case Condition.And and -> new Condition.And(fitted(and.left()), fitted(and.right()));
			case Condition.Or or -> new Condition.Or(fitted(or.left()), fitted(or.right()));
		};
	}

	private Condition fitted(Condition.Holds holds) {
		var value = switch (holds.term()) {
			case Term.Held held -> this.initial.getOrDefault(held.variable(),
					this.guessed.getOrDefault(held.variable(), new Value.Flag(false)));
			case Term.Visits _, Term.Points _ -> new Value.Amount(0);
			case Term.Literal _ -> new Value.Flag(false);
		};
		return (value.kind() == Value.Kind.FLAG) ? holds : new Condition.Compare(holds.term(),
				Condition.Operator.NOT_EQUAL, new Term.Literal(none(value.kind())));
	}

	/** All that are known, telling which values are guessed. */
	List<Variable> toList(Remarks remarks) {
		this.guessed.forEach((id, value) -> {
			if (this.initial.putIfAbsent(id, value) == null) {
				remarks.add(Reason.GUESSED_VALUE, id, shown(value));
			}
		});
		return this.initial.entrySet().stream().map((each) -> new Variable(each.getKey(), each.getValue())).toList();
	}

	private static String shown(Value value) {
		return new Term.Literal(value).print();
	}

}
