package org.peerway.roleplay.exchange.twine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.peerway.roleplay.exchange.twine.Token.Kind;
import org.peerway.roleplay.script.Condition;
import org.peerway.roleplay.script.Condition.Operator;
import org.peerway.roleplay.script.Effect;
import org.peerway.roleplay.script.Term;
import org.peerway.roleplay.script.Value;

/**
 * Reads what can be asked and done in Twine's story formats, as far as our conditions and
 * effects go.
 */
final class Expressions {

	private static final int DEEPEST = 40;

	private static final Map<String, Operator> OPERATORS = Map.ofEntries(Map.entry("===", Operator.EQUAL),
			Map.entry("==", Operator.EQUAL), Map.entry("eq", Operator.EQUAL), Map.entry("is", Operator.EQUAL),
			Map.entry("!==", Operator.NOT_EQUAL), Map.entry("!=", Operator.NOT_EQUAL),
			Map.entry("neq", Operator.NOT_EQUAL), Map.entry("isnot", Operator.NOT_EQUAL), Map.entry(">", Operator.MORE),
			Map.entry("gt", Operator.MORE), Map.entry(">=", Operator.AT_LEAST), Map.entry("gte", Operator.AT_LEAST),
			Map.entry("<", Operator.LESS), Map.entry("lt", Operator.LESS), Map.entry("<=", Operator.AT_MOST),
			Map.entry("lte", Operator.AT_MOST));

	private final Story story;

	private final List<Token> tokens;

	private int next;

	private int depth;

	private Expressions(Story story, String text) {
		this.story = story;
		this.tokens = Token.of(text);
	}

	/**
	 * What an expression can refer to.
	 *
	 * @param here the id of the passage
	 * @param places the ids of passages by their names
	 */
	record Story(Variables variables, Dialect dialect, String here, Map<String, String> places) {
	}

	/** A condition, if it is simple enough. */
	static Optional<Condition> condition(Story story, String text) {
		try {
			var reading = new Expressions(story, text);
			var condition = reading.or();
			reading.end();
			return Optional.of(condition);
		}
		catch (NotSimpleException ex) {
			return Optional.empty();
		}
	}

	/** One or more effects, if they are all simple enough. */
	static Optional<List<Effect>> effects(Story story, String text) {
		try {
			var reading = new Expressions(story, text);
			var effects = new ArrayList<Effect>();
			do {
				effects.add(reading.effect());
			}
			while (reading.took(",") || reading.took(";"));
			reading.end();
			return Optional.of(effects);
		}
		catch (NotSimpleException ex) {
			return Optional.empty();
		}
	}

	private Condition or() {
		var left = and();
		while (took("or") || took("||")) {
			left = new Condition.Or(left, and());
		}
		return left;
	}

	private Condition and() {
		var left = not();
		while (took("and") || took("&&")) {
			left = new Condition.And(left, not());
		}
		return left;
	}

	private Condition not() {
		if (!took("not") && !took("!")) {
			return comparison();
		}
		deeper();
		var inner = not();
		this.depth--;
		return new Condition.Not(inner);
	}

	private Condition comparison() {
		if (took("(")) {
			deeper();
			var inner = or();
			this.depth--;
			require(")");
			return inner;
		}
		if (here().isName("hasVisited")) {
			return new Condition.Compare(term(), Operator.MORE, new Term.Literal(new Value.Amount(0)));
		}
		var left = term();
		var operator = operator();
		return operator.isPresent() ? new Condition.Compare(left, operator.get(), term()) : new Condition.Holds(left);
	}

	/** "is not" and "is >=" are one operator in Harlowe. */
	private Optional<Operator> operator() {
		if (took("is")) {
			if (took("not")) {
				return Optional.of(Operator.NOT_EQUAL);
			}
			return Optional.of(sign().filter(Operator::orders).map(this::taken).orElse(Operator.EQUAL));
		}
		return sign().map(this::taken);
	}

	private Optional<Operator> sign() {
		boolean possible = here().kind() == Kind.SIGN || here().kind() == Kind.NAME;
		return Optional.ofNullable(possible ? OPERATORS.get(here().text()) : null);
	}

	private Operator taken(Operator operator) {
		this.next++;
		return operator;
	}

	private Term term() {
		var token = here();
		if (isVariable(token)) {
			this.next++;
			return new Term.Held(this.story.variables().id(token.text()));
		}
		if (token.kind() == Kind.NAME && !token.isName("true") && !token.isName("false")) {
			return visits();
		}
		return new Term.Literal(value());
	}

	private boolean isVariable(Token token) {
		return token.kind() == Kind.VARIABLE || (this.story.dialect().isBare() && token.kind() == Kind.NAME
				&& !Variables.RESERVED.contains(token.text()) && !after(1).isSign("(") && !after(1).isSign("."));
	}

	private Term visits() {
		if (took("visits") || took("visit")) {
			return new Term.Visits(this.story.here());
		}
		if (took("passage") && took(".") && took("visits")) {
			return new Term.Visits(this.story.here());
		}
		if (!took("visited") && !took("hasVisited")) {
			throw new NotSimpleException();
		}
		require("(");
		if (took(")")) {
			return new Term.Visits(this.story.here());
		}
		var place = (here().kind() == Kind.WORD) ? this.story.places().get(here().text()) : null;
		this.next++;
		require(")");
		if (place == null) {
			throw new NotSimpleException();
		}
		return new Term.Visits(place);
	}

	private Value value() {
		boolean negative = took("-");
		var token = here();
		this.next++;
		if (token.kind() == Kind.NUMBER) {
			return amount(token.text(), negative);
		}
		if (!negative && token.kind() == Kind.WORD) {
			return new Value.Word(token.text());
		}
		if (!negative && (token.isName("true") || token.isName("false"))) {
			return new Value.Flag(token.isName("true"));
		}
		throw new NotSimpleException();
	}

	private static Value.Amount amount(String digits, boolean negative) {
		if (digits.length() > 9) {
			throw new NotSimpleException();
		}
		int number = Integer.parseInt(digits);
		return new Value.Amount(negative ? -number : number);
	}

	private Effect effect() {
		var token = here();
		if (!isVariable(token)) {
			throw new NotSimpleException();
		}
		this.next++;
		var id = this.story.variables().id(token.text());
		if (took("++")) {
			return added(id, new Value.Amount(1));
		}
		if (took("--")) {
			return added(id, new Value.Amount(-1));
		}
		if (took("+=")) {
			return added(id, value());
		}
		if (took("-=")) {
			return added(id, negated(value()));
		}
		if (!took("to") && !took("=") && !took(":")) {
			throw new NotSimpleException();
		}
		return set(id, token.text());
	}

	private Effect set(String id, String name) {
		boolean itself = isVariable(here()) && here().text().equals(name);
		if (itself) {
			this.next++;
		}
		else if (!took("it")) {
			return new Effect(id, Effect.Kind.SET, value());
		}
		if (took("+")) {
			return added(id, value());
		}
		require("-");
		return added(id, negated(value()));
	}

	private static Effect added(String id, Value value) {
		if (value.kind() != Value.Kind.AMOUNT) {
			throw new NotSimpleException();
		}
		return new Effect(id, Effect.Kind.ADD, value);
	}

	private static Value negated(Value value) {
		return (value instanceof Value.Amount amount) ? new Value.Amount(-amount.number()) : value;
	}

	private void deeper() {
		if (++this.depth > DEEPEST) {
			throw new NotSimpleException();
		}
	}

	private void require(String sign) {
		if (!took(sign)) {
			throw new NotSimpleException();
		}
	}

	private void end() {
		if (here().kind() != Kind.END) {
			throw new NotSimpleException();
		}
	}

	private boolean took(String text) {
		boolean fits = here().isSign(text) || here().isName(text);
		if (fits) {
			this.next++;
		}
		return fits;
	}

	private Token here() {
		return after(0);
	}

	private Token after(int steps) {
		return this.tokens.get(Math.min(this.next + steps, this.tokens.size() - 1));
	}

}
