package org.peerway.roleplay.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.peerway.roleplay.script.ConditionException.Reason;

/** Cuts the text of a condition into names, numbers, words and marks. */
final class ConditionSigns {

	/** The most characters of a condition. */
	private static final int LONGEST = 2000;

	private static final Pattern SIGN = Pattern.compile("""
			(?<number>-?[0-9]++(?![\\p{L}\\p{N}_-]))\
			|(?<name>[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]*+)\
			|"(?<straight>(?:[^"\\\\]|\\\\.)*+)"\
			|“(?<curved>[^“”]*+)”\
			|(?<mark>!=|<=|>=|[=<>()])""", Pattern.DOTALL);

	private ConditionSigns() {
	}

	enum Kind {

		NUMBER, NAME, WORD, MARK, END

	}

	/**
	 * One piece of the text.
	 *
	 * @param column from 1
	 */
	record Sign(Kind kind, String text, int column) {

		boolean isMark(String mark) {
			return this.kind == Kind.MARK && this.text.equals(mark);
		}

		ConditionException fault(Reason reason) {
			return new ConditionException(reason, this.column, this.text);
		}

	}

	/** The pieces of the text, and its end. */
	static List<Sign> of(String text) {
		if (text.length() > LONGEST) {
			throw new ConditionException(Reason.TOO_LONG, LONGEST + 1, "");
		}
		List<Sign> signs = new ArrayList<>();
		Matcher matcher = SIGN.matcher(text);
		int at = skipSpace(text, 0);
		while (at < text.length()) {
			if (!matcher.region(at, text.length()).lookingAt()) {
				throw unknown(text, at);
			}
			signs.add(sign(matcher, at + 1));
			at = skipSpace(text, matcher.end());
		}
		signs.add(new Sign(Kind.END, "", text.length() + 1));
		return signs;
	}

	private static int skipSpace(String text, int from) {
		int at = from;
		while (at < text.length() && isSpace(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private static boolean isSpace(char sign) {
		return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
	}

	private static Sign sign(Matcher matcher, int column) {
		if (matcher.group("number") != null) {
			return new Sign(Kind.NUMBER, matcher.group("number"), column);
		}
		if (matcher.group("name") != null) {
			return new Sign(Kind.NAME, matcher.group("name"), column);
		}
		if (matcher.group("straight") != null) {
			return new Sign(Kind.WORD, matcher.group("straight").replaceAll("(?s)\\\\(.)", "$1"), column);
		}
		if (matcher.group("curved") != null) {
			return new Sign(Kind.WORD, matcher.group("curved"), column);
		}
		return new Sign(Kind.MARK, matcher.group("mark"), column);
	}

	private static ConditionException unknown(String text, int at) {
		boolean quote = "\"“".indexOf(text.charAt(at)) >= 0;
		return new ConditionException(quote ? Reason.OPEN_WORD : Reason.UNKNOWN_SIGN, at + 1,
				text.substring(at, text.offsetByCodePoints(at, 1)));
	}

}
