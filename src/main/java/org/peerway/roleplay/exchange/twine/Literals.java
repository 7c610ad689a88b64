package org.peerway.roleplay.exchange.twine;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words between quotation marks, as JavaScript has them. */
final class Literals {

	/** What words between quotation marks look like, as a group. */
	static final String QUOTED = "(\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+')";

	private static final Pattern WHOLE = Pattern.compile(QUOTED, Pattern.DOTALL);

	private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|(.))",
			Pattern.DOTALL);

	private Literals() {
	}

	/** The words, if the text is nothing but words between quotation marks. */
	static Optional<String> read(String text) {
		var words = text.strip();
		return WHOLE.matcher(words).matches() ? Optional.of(unescape(words.substring(1, words.length() - 1)))
				: Optional.empty();
	}

	static String unescape(String inner) {
		return (inner.indexOf('\\') < 0) ? inner
				: ESCAPE.matcher(inner).replaceAll((escape) -> Matcher.quoteReplacement(sign(escape)));
	}

	private static String sign(MatchResult escape) {
		if (escape.group(3) != null) {
			return switch (escape.group(3)) {
				case "n" -> "\n";
				case "t" -> "\t";
				case "r" -> "\r";
				case "b", "f", "v", "0" -> "";
				default -> escape.group(3);
			};
		}
		var hex = (escape.group(1) != null) ? escape.group(1) : escape.group(2);
		return String.valueOf((char) Integer.parseInt(hex, 16));
	}

	/**
	 * Puts words between quotation marks; no sign that means something in a link or a
	 * macro is left in them.
	 */
	static String write(String words) {
		var literal = new StringBuilder("\"");
		for (int i = 0; i < words.length(); i++) {
			char ch = words.charAt(i);
			if (ch == '\n') {
				literal.append("\\n");
			}
			else if (ch == '"' || ch == '\\') {
				literal.append('\\').append(ch);
			}
			else if (ch < ' ' || "[]|<>{}\u0085\u2028\u2029".indexOf(ch) >= 0) {
				literal.append("\\u%04x".formatted((int) ch));
			}
			else {
				literal.append(ch);
			}
		}
		return literal.append('"').toString();
	}

}
