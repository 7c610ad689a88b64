package org.peerway.roleplay.script;

import java.util.Optional;

/** What a condition can compare. */
public sealed interface Term {

	/** The value as things stand; nothing if a variable does not exist. */
	Optional<Value> value(Facts facts);

	/** The text that reads as this term. */
	default String print() {
		return ConditionText.of(this);
	}

	/** A value as it is written. */
	record Literal(Value written) implements Term {

		@Override
		public Optional<Value> value(Facts facts) {
			return Optional.of(this.written);
		}

	}

	/** What a variable holds. */
	record Held(String variable) implements Term {

		public Held {
			if (!ConditionText.isName(variable)) {
				throw new IllegalArgumentException("Not the name of a variable: " + variable);
			}
		}

		@Override
		public Optional<Value> value(Facts facts) {
			return facts.value(this.variable);
		}

	}

	/** How often the play has come to a turn. */
	record Visits(String place) implements Term {

		@Override
		public Optional<Value> value(Facts facts) {
			return Optional.of(new Value.Amount(facts.visits(this.place)));
		}

	}

	/** The points of a principle so far. */
	record Points(String principle) implements Term {

		@Override
		public Optional<Value> value(Facts facts) {
			return Optional.of(new Value.Amount(facts.points(this.principle)));
		}

	}

}
