package org.peerway.roleplay.exchange.twine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A piece of an expression in one of the languages of Twine's story formats.
 *
 * @param text of a word without its quotation marks, of a variable without its sign
 */
record Token(Kind kind, String text) {

	private static final int LONGEST = 5000;

	private static final Pattern TOKEN = Pattern.compile("""
			\\s++|(?<number>[0-9]++(?![\\p{L}\\p{N}_.]))\
			|(?<variable>\\$[A-Za-z_][A-Za-z0-9_]*+)\
			|(?<name>[A-Za-z_][A-Za-z0-9_]*+)\
			|"(?<double>[^"\\\\]*+(?:\\\\.[^"\\\\]*+)*+)"\
			|'(?<single>[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+)'\
			|(?<sign>===|!==|==|!=|<=|>=|&&|\\|\\||\\+\\+|--|\\+=|-=|[-+<>=!(),;.])""", Pattern.DOTALL);

	enum Kind {

		NUMBER, VARIABLE, NAME, WORD, SIGN, END

	}

	boolean isSign(String sign) {
		return this.kind == Kind.SIGN && this.text.equals(sign);
	}

	boolean isName(String name) {
		return this.kind == Kind.NAME && this.text.equals(name);
	}

	/**
	 * The pieces of an expression, and its end.
	 * @throws NotSimpleException if something stands there that is none
	 */
	static List<Token> of(String expression) {
		if (expression.length() > LONGEST) {
			throw new NotSimpleException();
		}
		var tokens = new ArrayList<Token>();
		var matcher = TOKEN.matcher(expression);
		int at = 0;
		while (at < expression.length()) {
			if (!matcher.region(at, expression.length()).lookingAt()) {
				throw new NotSimpleException();
			}
			for (Kind kind : List.of(Kind.NUMBER, Kind.VARIABLE, Kind.NAME, Kind.SIGN)) {
				var text = matcher.group(kind.name().toLowerCase(Locale.ROOT));
				if (text != null) {
					tokens.add(new Token(kind, (kind == Kind.VARIABLE) ? text.substring(1) : text));
				}
			}
			for (String quotes : List.of("double", "single")) {
				if (matcher.group(quotes) != null) {
					tokens.add(new Token(Kind.WORD, Literals.unescape(matcher.group(quotes))));
				}
			}
			at = matcher.end();
		}
		tokens.add(new Token(Kind.END, ""));
		return tokens;
	}

}
