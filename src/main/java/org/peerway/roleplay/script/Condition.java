package org.peerway.roleplay.script;

import java.util.Optional;

/**
 * When a reply can be chosen, as in {@code trust >= 2 and not told or mood = "calm"}:
 * what {@code not} says binds closest, then {@code and}, then {@code or}. Whether its
 * variables exist and fit is not asked here; what does not fit does not hold.
 */
public sealed interface Condition {

	/** What an empty text means. */
	Condition ALWAYS = new Holds(new Term.Literal(new Value.Flag(true)));

	/**
	 * Reads a condition.
	 * @throws ConditionException if the text is none
	 */
	static Condition parse(String text) {
		return text.isBlank() ? ALWAYS : ConditionParser.parse(text);
	}

	/** Whether a variable can be called so. */
	static boolean isName(String text) {
		return ConditionText.isName(text);
	}

	/** The condition, unless the text is none. */
	static Optional<Condition> tryParse(String text) {
		try {
			return Optional.of(parse(text));
		}
		catch (ConditionException ex) {
			return Optional.empty();
		}
	}

	boolean holds(Facts facts);

	/** The text that reads as this condition. */
	default String print() {
		return ConditionText.of(this);
	}

	/** A flag is set. */
	record Holds(Term term) implements Condition {

		@Override
		public boolean holds(Facts facts) {
			return this.term.value(facts).filter(new Value.Flag(true)::equals).isPresent();
		}

	}

	/** Two values stand to one another as the operator says. */
	record Compare(Term left, Operator operator, Term right) implements Condition {

		@Override
		public boolean holds(Facts facts) {
			return this.left.value(facts)
				.flatMap((left) -> this.right.value(facts).map((right) -> this.operator.test(left, right)))
				.orElse(false);
		}

	}

	/** The other condition does not hold. */
	record Not(Condition inner) implements Condition {

		@Override
		public boolean holds(Facts facts) {
			return !this.inner.holds(facts);
		}

	}

	/** Both hold. */
	record And(Condition left, Condition right) implements Condition {

		@Override
		public boolean holds(Facts facts) {
			return this.left.holds(facts) && this.right.holds(facts);
		}

	}

	/** One of them holds, or both do. */
	record Or(Condition left, Condition right) implements Condition {

		@Override
		public boolean holds(Facts facts) {
			return this.left.holds(facts) || this.right.holds(facts);
		}

	}

	/** How two values are compared; only numbers have an order. */
	enum Operator {

		EQUAL("="), NOT_EQUAL("!="), LESS("<"), AT_MOST("<="), MORE(">"), AT_LEAST(">=");

		private final String sign;

		Operator(String sign) {
			this.sign = sign;
		}

		public String sign() {
			return this.sign;
		}

		/** Whether it asks for an order, which only numbers have. */
		public boolean orders() {
			return this != EQUAL && this != NOT_EQUAL;
		}

		boolean test(Value left, Value right) {
			if (!orders()) {
				return left.equals(right) == (this == EQUAL);
			}
			return left instanceof Value.Amount one && right instanceof Value.Amount other
					&& inOrder(Integer.compare(one.number(), other.number()));
		}

		private boolean inOrder(int compared) {
			return switch (this) {
				case EQUAL -> compared == 0;
				case NOT_EQUAL -> compared != 0;
				case LESS -> compared < 0;
				case AT_MOST -> compared <= 0;
				case MORE -> compared > 0;
				case AT_LEAST -> compared >= 0;
			};
		}

	}

}
