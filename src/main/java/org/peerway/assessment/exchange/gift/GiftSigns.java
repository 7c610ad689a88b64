package org.peerway.assessment.exchange.gift;

/**
 * The signs of GIFT that a backslash makes ordinary. While a text is taken apart, signs
 * of Unicode's private use stand for those that were escaped.
 */
final class GiftSigns {

	private static final String ESCAPED = "\\~=#{}:n";

	private static final char FIRST = '\ue010';

	private static final char LINE = (char) (FIRST + ESCAPED.indexOf('n'));

	private GiftSigns() {
	}

	/** The text with signs of private use for what was escaped. */
	static String hide(String text) {
		var hidden = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char ch = text.charAt(i);
			int sign = (ch == '\\' && i + 1 < text.length()) ? ESCAPED.indexOf(text.charAt(i + 1)) : -1;
			if (sign >= 0) {
				hidden.append((char) (FIRST + sign));
				i++;
			}
			else if (ch < FIRST || ch > LINE) {
				hidden.append(ch);
			}
		}
		return hidden.toString();
	}

	/** The text as it was meant, its ends of lines being written as told. */
	static String show(String text, String line) {
		var shown = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char ch = text.charAt(i);
			if (ch == LINE) {
				shown.append(line);
			}
			else {
				shown.append((ch >= FIRST && ch < LINE) ? ESCAPED.charAt(ch - FIRST) : ch);
			}
		}
		return shown.toString();
	}

	/** The text with a backslash before each sign. */
	static String escape(String text) {
		var escaped = new StringBuilder(text.length() + 16);
		for (int i = 0; i < text.length(); i++) {
			char ch = text.charAt(i);
			if (ch == '\n') {
				escaped.append("\\n");
			}
			else {
				if (ch != 'n' && ESCAPED.indexOf(ch) >= 0) {
					escaped.append('\\');
				}
				escaped.append(ch);
			}
		}
		return escaped.toString();
	}

}
