package org.peerway.roleplay.script;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.peerway.roleplay.script.Condition.Operator;
import org.peerway.roleplay.script.ConditionException.Reason;
import org.peerway.roleplay.script.ConditionSigns.Kind;
import org.peerway.roleplay.script.ConditionSigns.Sign;

/** Reads conditions by descent: or, and, not, comparison, term. */
final class ConditionParser {

	private static final int DEEPEST = 50;

	private final List<Sign> signs;

	private int next;

	private int depth;

	private ConditionParser(List<Sign> signs) {
		this.signs = signs;
	}

	static Condition parse(String text) {
		var parser = new ConditionParser(ConditionSigns.of(text));
		var condition = parser.or();
		if (parser.here().kind() != Kind.END) {
			throw parser.fault(Reason.NO_LINK);
		}
		return condition;
	}

	private Condition or() {
		var left = and();
		while (took("or")) {
			left = new Condition.Or(left, and());
		}
		return left;
	}

	private Condition and() {
		var left = not();
		while (took("and")) {
			left = new Condition.And(left, not());
		}
		return left;
	}

	private Condition not() {
		if (!took("not")) {
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
			close();
			return inner;
		}
		var left = term();
		return operator().<Condition>map((operator) -> new Condition.Compare(left, operator, term()))
			.orElseGet(() -> new Condition.Holds(left));
	}

	private Optional<Operator> operator() {
		return Stream.of(Operator.values()).filter((operator) -> took(operator.sign())).findFirst();
	}

	private Term term() {
		var sign = here();
		return switch (sign.kind()) {
			case NUMBER -> new Term.Literal(number(take()));
			case WORD -> new Term.Literal(new Value.Word(take().text()));
			case NAME -> named(sign);
			case MARK, END -> throw fault(Reason.NO_TERM);
		};
	}

	private Value number(Sign sign) {
		try {
			return new Value.Amount(Integer.parseInt(sign.text()));
		}
		catch (IllegalArgumentException ex) {
			throw sign.fault(Reason.LONG_NUMBER);
		}
	}

	private Term named(Sign sign) {
		String word = sign.text().toLowerCase(Locale.ROOT);
		if (word.equals("true") || word.equals("false")) {
			take();
			return new Term.Literal(new Value.Flag(word.equals("true")));
		}
		if (!ConditionText.isName(sign.text())) {
			throw fault(Reason.NO_TERM);
		}
		take();
		if (here().isMark("(")) {
			return asked(sign, word);
		}
		return new Term.Held(sign.text());
	}

	private Term asked(Sign what, String word) {
		if (!word.equals("visits") && !word.equals("points")) {
			throw fault(Reason.NO_LINK);
		}
		take();
		if (here().kind() != Kind.NAME && here().kind() != Kind.WORD && here().kind() != Kind.NUMBER) {
			throw fault(Reason.NO_NAME);
		}
		String name = take().text();
		close();
		return word.equals("visits") ? new Term.Visits(name) : new Term.Points(name);
	}

	private void close() {
		if (!took(")")) {
			throw fault(Reason.OPEN_PARENTHESIS);
		}
	}

	private void deeper() {
		if (++this.depth > DEEPEST) {
			throw fault(Reason.TOO_DEEP);
		}
	}

	private boolean took(String sign) {
		boolean fits = here().isMark(sign) || (here().kind() == Kind.NAME && here().text().equalsIgnoreCase(sign));
		if (fits) {
			this.next++;
		}
		return fits;
	}

	private Sign here() {
		return this.signs.get(this.next);
	}

	private Sign take() {
		return this.signs.get(this.next++);
	}

	private ConditionException fault(Reason reason) {
		return here().fault(reason);
	}

}
