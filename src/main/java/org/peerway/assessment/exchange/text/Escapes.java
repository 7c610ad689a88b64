package org.peerway.assessment.exchange.text;

/** Escapes the signs that would mean something in Markdown, where they would. */
final class Escapes {

	private Escapes() {
	}

	/**
	 * Words that stand for themselves.
	 * @param lineStart whether a line begins with them
	 */
	static String of(String words, boolean lineStart) {
		var escaped = new StringBuilder(words.length() + 8);
		int marker = lineStart ? lineMarker(words) : -1;
		for (int i = 0; i < words.length(); i++) {
			if (i == marker || isSpecial(words, i)) {
				escaped.append('\\');
			}
			escaped.append(words.charAt(i));
		}
		return escaped.toString();
	}

	private static boolean isSpecial(String words, int at) {
		char next = at(words, at + 1);
		return switch (words.charAt(at)) {
			case '\\', '`', '[', ']' -> true;
			case '*' -> !(at(words, at - 1) == ' ' && next == ' ');
			case '_' -> !(at(words, at - 1) == ' ' && next == ' ')
					&& !(Character.isLetterOrDigit(at(words, at - 1)) && Character.isLetterOrDigit(next));
			case '<' -> next == 0 || next == '/' || next == '!' || next == '?' || Character.isLetter(next);
			case '&' -> next == 0 || next == '#' || Character.isLetter(next);
			case '!' -> next == 0;
			default -> false;
		};
	}

	/** Where the sign stands that would begin a list, a quotation, code or a heading. */
	private static int lineMarker(String words) {
		char first = at(words, 0);
		return switch (first) {
			case '#', '>', '=' -> 0;
			case '-', '+' -> Character.isLetterOrDigit(at(words, 1)) ? -1 : 0;
			case '~' -> words.startsWith("~~~") ? 0 : -1;
			default -> {
				int digits = 0;
				while (digits < words.length() && Character.isDigit(words.charAt(digits))) {
					digits++;
				}
				boolean marker = at(words, digits) == '.' || at(words, digits) == ')';
				yield (digits > 0 && marker) ? digits : -1;
			}
		};
	}

	private static char at(String words, int index) {
		return (index >= 0 && index < words.length()) ? words.charAt(index) : 0;
	}

}
