package org.peerway.assessment.exchange.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Computes expressions of response processing, those that can be computed without chance
 * or programs of others.
 *
 * @see <a href="https://www.imsglobal.org/question/qtiv2p1/imsqti_infov2p1.html">QTI 2.1,
 * section 15</a>
 */
final class Expressions {

	/**
	 * Literals, parted by bars, in brackets or not: what of a pattern needs no engine.
	 */
	private static final Pattern LITERALS = Pattern.compile("\\^?\\(?[\\p{L}\\p{N} ,'’_|-]+\\)?\\$?");

	private final Variables variables;

	Expressions(Variables variables) {
		this.variables = variables;
	}

	Value of(Node node) throws NotUnderstoodException {
		this.variables.step(0);
		var id = node.attribute("identifier");
		return switch (node.name()) {
			case "variable" -> this.variables.get(id);
			case "correct" -> this.variables.correct(id);
			case "default" -> this.variables.initial(id);
			case "mapResponse" -> Value.of(this.variables.mapped(id));
			case "null" -> Value.NULL;
			case "baseValue" -> Value.of(BaseType.of(node.attribute("baseType")), node.text());
			case "and" -> every(node, true);
			case "or" -> every(node, false);
			default -> of(node, operands(node));
		};
	}

	private Value of(Node node, List<Value> operands) throws NotUnderstoodException {
		return switch (node.name()) {
			case "multiple", "ordered" -> container(operands, node.is("ordered"));
			case "isNull" -> Value.of(operand(operands, 0).isNull());
			case "containerSize" -> Value.of((double) operand(operands, 0).items().size());
			case "not" -> not(operand(operands, 0));
			case "index" -> index(operand(operands, 0), node.attribute("n"));
			case "sum", "product", "min", "max" -> Arithmetic.over(node.name(), operands);
			case "subtract", "divide", "integerDivide", "integerModulus", "power" ->
				Arithmetic.of(node.name(), operand(operands, 0).number(), operand(operands, 1).number());
			case "truncate", "round", "integerToFloat" -> Arithmetic.of(node.name(), operand(operands, 0).number());
			case "patternMatch" -> pattern(operand(operands, 0), node.attribute("pattern"));
			default -> compared(node, operand(operands, 0), operand(operands, 1));
		};
	}

	private Value compared(Node node, Value one, Value other) throws NotUnderstoodException {
		if (one.isNull() || other.isNull()) {
			return Value.NULL;
		}
		this.variables.step((long) one.items().size() * other.items().size());
		return switch (node.name()) {
			case "match" -> Value.of(one.matches(other));
			case "member" -> Value.of(other.holds(type(one, other), one.items().getFirst()));
			case "contains" -> Value.of(contains(one, other));
			case "stringMatch", "substring" -> words(node, one, other);
			case "gt" -> Value.of(one.number() > other.number());
			case "gte" -> Value.of(one.number() >= other.number());
			case "lt" -> Value.of(one.number() < other.number());
			case "lte" -> Value.of(one.number() <= other.number());
			case "equal" -> Value.of(Tolerance.of(node).holds(one.number(), other.number()));
			case "equalRounded" ->
				Value.of(Arithmetic.rounded(node, one.number()) == Arithmetic.rounded(node, other.number()));
			default -> throw new NotUnderstoodException(node.name());
		};
	}

	private List<Value> operands(Node node) throws NotUnderstoodException {
		List<Value> operands = new ArrayList<>();
		for (Node child : node.elements()) {
			var value = of(child);
			this.variables.step(value.items().size());
			operands.add(value);
		}
		return operands;
	}

	private static Value operand(List<Value> operands, int index) throws NotUnderstoodException {
		if (index >= operands.size()) {
			throw new NotUnderstoodException("operands");
		}
		return operands.get(index);
	}

	private Value every(Node node, boolean truth) throws NotUnderstoodException {
		for (Node child : node.elements()) {
			if (of(child).isTrue() != truth) {
				return Value.of(!truth);
			}
		}
		return Value.of(truth);
	}

	private static Value not(Value value) {
		return value.isNull() ? value : Value.of(!value.isTrue());
	}

	private static Value container(List<Value> operands, boolean ordered) {
		List<String> items = new ArrayList<>();
		var type = BaseType.OTHER;
		for (Value value : operands) {
			items.addAll(value.items());
			type = value.isNull() ? type : value.type();
		}
		return new Value(type, ordered, items);
	}

	private static Value index(Value value, String n) {
		int place = Numbers.whole(n, 0);
		return (place < 1 || place > value.items().size()) ? Value.NULL
				: Value.of(value.type(), value.items().get(place - 1));
	}

	private static boolean contains(Value one, Value other) {
		return other.items().stream().allMatch((item) -> one.holds(type(one, other), item));
	}

	private static BaseType type(Value one, Value other) {
		return (one.type() != BaseType.OTHER) ? one.type() : other.type();
	}

	private static Value words(Node node, Value one, Value other) {
		var given = one.items().getFirst();
		var wanted = other.items().getFirst();
		if (!node.isTrue("caseSensitive")) {
			given = given.toLowerCase(Locale.ROOT);
			wanted = wanted.toLowerCase(Locale.ROOT);
		}
		boolean part = node.isTrue("substring");
		return Value
			.of(node.is("substring") ? wanted.contains(given) : part ? given.contains(wanted) : given.equals(wanted));
	}

	/** Patterns of others could take forever: only lists of words are compared. */
	private static Value pattern(Value value, String pattern) throws NotUnderstoodException {
		if (value.isNull()) {
			return Value.NULL;
		}
		if (!LITERALS.matcher(pattern).matches()) {
			throw new NotUnderstoodException("patternMatch");
		}
		var words = pattern.replaceAll("[\\^$()]", "").split("\\|");
		return Value.of(List.of(words).contains(value.items().getFirst()));
	}

}
