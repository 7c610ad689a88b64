package org.peerway.roleplay.script;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.peerway.roleplay.script.Condition.And;
import org.peerway.roleplay.script.Condition.Compare;
import org.peerway.roleplay.script.Condition.Holds;
import org.peerway.roleplay.script.Condition.Not;
import org.peerway.roleplay.script.Condition.Or;

/** Writes conditions as they are read, with no more parentheses than are needed. */
final class ConditionText {

	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]*");

	private static final Set<String> RESERVED = Set.of("and", "or", "not", "true", "false");

	private static final int OR = 1;

	private static final int AND = 2;

	private static final int NOT = 3;

	private ConditionText() {
	}

	static boolean isName(String text) {
		return NAME.matcher(text).matches() && !text.matches("[0-9]+")
				&& !RESERVED.contains(text.toLowerCase(Locale.ROOT));
	}

	static String of(Condition condition) {
		return switch (condition) {
			case Holds holds -> of(holds.term());
			case Compare compare -> of(compare.left()) + " " + compare.operator().sign() + " " + of(compare.right());
			case Not not -> "not " + within(not.inner(), NOT);
			case And and -> within(and.left(), AND) + " and " + within(and.right(), AND + 1);
			case Or or -> within(or.left(), OR) + " or " + within(or.right(), OR + 1);
		};
	}

	private static String within(Condition part, int least) {
		return (strength(part) < least) ? "(" + of(part) + ")" : of(part);
	}

	private static int strength(Condition condition) {
		return switch (condition) {
			case Or _ -> OR;
			case And _ -> AND;
			case Not _, Compare _, Holds _ -> NOT;
		};
	}

	static String of(Term term) {
		return switch (term) {
			case Term.Literal literal -> of(literal.written());
			case Term.Held held -> held.variable();
			case Term.Visits visits -> "visits(" + name(visits.place()) + ")";
			case Term.Points points -> "points(" + name(points.principle()) + ")";
		};
	}

	private static String of(Value value) {
		return switch (value) {
			case Value.Amount amount -> Integer.toString(amount.number());
			case Value.Flag flag -> Boolean.toString(flag.set());
			case Value.Word word -> quoted(word.text());
		};
	}

	private static String name(String id) {
		return isName(id) ? id : quoted(id);
	}

	private static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

}
