package org.peerway.roleplay.exchange.twine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.peerway.base.file.Characters;
import org.peerway.roleplay.script.Condition;
import org.peerway.roleplay.script.Effect;
import org.peerway.roleplay.script.Term;
import org.peerway.roleplay.script.Value;
import org.peerway.roleplay.script.Variable;

/**
 * Writes texts, conditions and effects in SugarCube. Nothing of them can be taken for a
 * macro, an element of HTML or an expression.
 *
 * @param names of variables by their ids
 * @param kinds of variables by their ids
 * @param places the names of passages by the ids of turns and endings
 */
record SugarCubeWriter(Map<String, String> names, Map<String, Value.Kind> kinds, Map<String, String> places) {

	private static final String PAIRED = "['\"/_^~=@%-]";

	private static final Pattern SPECIAL = Pattern.compile("[<>&\\[\\]$\\\\`{}]|(" + PAIRED + ")(?=\\1)|(?<=(" + PAIRED
			+ "))\\2|/(?=[*%])|_(?=[A-Za-z$])|\\?(?=[A-Za-z_-])|(?m:^[!*#|:])");

	private static final Map<Condition.Operator, String> OPERATORS = Map.of(Condition.Operator.EQUAL, "is",
			Condition.Operator.NOT_EQUAL, "isnot", Condition.Operator.LESS, "lt", Condition.Operator.AT_MOST, "lte",
			Condition.Operator.MORE, "gt", Condition.Operator.AT_LEAST, "gte");

	/** The text with each sign that would not be shown as it is put as its number. */
	static String text(String text) {
		return SPECIAL.matcher(Characters.shown(text)).replaceAll((sign) -> "&#" + (int) sign.group().charAt(0) + ";");
	}

	/**
	 * A link.
	 * @param to the name of a passage
	 * @param setter what is done on the way; may be empty
	 */
	static String link(String text, String to, String setter) {
		return "[[" + Literals.write(Characters.shown(text)) + "|" + to + "]"
				+ (setter.isEmpty() ? "" : "[" + setter + "]") + "]";
	}

	/** What variables hold at first, one line each. */
	String starts(List<Variable> variables) {
		return variables.stream()
			.map((variable) -> "<<set " + name(variable.id()) + " to " + value(variable.initial()) + ">>")
			.collect(Collectors.joining("\n"));
	}

	/** An effect, if it fits its variable. */
	Optional<String> effect(Effect effect) {
		var kind = this.kinds.get(effect.variable());
		if (kind == null || !effect.fits(kind)) {
			return Optional.empty();
		}
		var does = (effect.kind() == Effect.Kind.ADD) ? " += " : " to ";
		return Optional.of(name(effect.variable()) + does + value(effect.value()));
	}

	/** A condition, if SugarCube can ask it. */
	Optional<String> condition(Condition condition) {
		return switch (condition) {
			case Condition.Holds holds -> holds(holds.term());
			case Condition.Compare compare -> term(compare.left()).flatMap((left) -> term(compare.right())
				.map((right) -> left + " " + OPERATORS.get(compare.operator()) + " " + right));
			case Condition.Not not -> condition(not.inner()).map((inner) -> "not " + grouped(not.inner(), inner));
			case Condition.And and -> both(and.left(), " and ", and.right());
			case Condition.Or or -> both(or.left(), " or ", or.right());
		};
	}

	private Optional<String> both(Condition left, String link, Condition right) {
		return condition(left)
			.flatMap((first) -> condition(right).map((second) -> grouped(left, first) + link + grouped(right, second)));
	}

	private static String grouped(Condition condition, String written) {
		return (condition instanceof Condition.And || condition instanceof Condition.Or
				|| condition instanceof Condition.Compare) ? "(" + written + ")" : written;
	}

	private Optional<String> holds(Term term) {
		boolean flag = switch (term) {
			case Term.Held held -> this.kinds.get(held.variable()) == Value.Kind.FLAG;
			case Term.Literal literal -> literal.written() instanceof Value.Flag;
			case Term.Visits _, Term.Points _ -> false;
		};
		return flag ? term(term) : Optional.empty();
	}

	private Optional<String> term(Term term) {
		return switch (term) {
			case Term.Held held ->
				this.kinds.containsKey(held.variable()) ? Optional.of(name(held.variable())) : Optional.empty();
			case Term.Literal literal -> Optional.of(value(literal.written()));
			case Term.Visits visits ->
				Optional.ofNullable(this.places.get(visits.place())).map((name) -> "visited(\"" + name + "\")");
			case Term.Points _ -> Optional.empty();
		};
	}

	private String name(String id) {
		var name = this.names.getOrDefault(id, id).replace('-', '_');
		return (Character.isDigit(name.charAt(0)) ? "$_" : "$") + name;
	}

	private static String value(Value value) {
		return switch (value) {
			case Value.Amount amount -> Integer.toString(amount.number());
			case Value.Flag flag -> Boolean.toString(flag.set());
			case Value.Word word -> Literals.write(Characters.shown(word.text()));
		};
	}

}
