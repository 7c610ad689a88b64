package org.peerway.roleplay.script;

import java.util.List;
import java.util.Random;

/** Conditions of any form for property tests. */
public final class GeneratedConditions {

	private static final List<String> NAMES = List.of("trust", "told", "mood", "2-cups", "é", "visits", "points",
			"a_b");

	private static final List<String> WORDS = List.of("", "calm", "a \"b\"", "\\", "\\\"", "and", "“x”", "a\nb", "😀");

	private GeneratedConditions() {
	}

	/** A condition that is nested at most so deep. */
	public static Condition condition(Random random, int depth) {
		return switch (random.nextInt((depth > 0) ? 6 : 2)) {
			case 0 -> new Condition.Holds(term(random));
			case 1 ->
				new Condition.Compare(term(random), pick(random, List.of(Condition.Operator.values())), term(random));
			case 2 -> new Condition.Not(condition(random, depth - 1));
			case 3, 4 -> new Condition.And(condition(random, depth - 1), condition(random, depth - 1));
			default -> new Condition.Or(condition(random, depth - 1), condition(random, depth - 1));
		};
	}

	private static Term term(Random random) {
		return switch (random.nextInt(6)) {
			case 0 -> new Term.Literal(new Value.Amount(random.nextInt(-Value.Amount.MOST, Value.Amount.MOST)));
			case 1 -> new Term.Literal(new Value.Flag(random.nextBoolean()));
			case 2 -> new Term.Literal(new Value.Word(pick(random, WORDS)));
			case 3 -> new Term.Visits(pick(random, WORDS));
			case 4 -> new Term.Points(pick(random, NAMES));
			default -> new Term.Held(pick(random, NAMES));
		};
	}

	private static <T> T pick(Random random, List<T> all) {
		return all.get(random.nextInt(all.size()));
	}

}
