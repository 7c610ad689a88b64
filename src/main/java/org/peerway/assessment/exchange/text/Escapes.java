package org.peerway.assessment.exchange.text;

/** Escapes the signs that would mean something in Markdown, where they would. */
final class Escapes {

	private Escapes() {
	}

	/**
	 * Words that stand for themselves.
	 * @param lineStart whether a line begins with them
	 * @param firstLine whether that line is the first of its paragraph
	 * @param followed whether anything but words comes after them
	 */
	static String of(String words, boolean lineStart, boolean firstLine, boolean followed) {
		var escaped = new StringBuilder(words.length() + 8);
		int marker = lineStart ? lineMarker(words, firstLine) : -1;
		int runEnd = 0;
		boolean free = false;
		for (int i = 0; i < words.length(); i++) {
			char ch = words.charAt(i);
			if (i >= runEnd && (ch == '*' || ch == '_')) {
				runEnd = runEnd(words, i);
				free = at(words, i - 1) == ' ' && at(words, runEnd) == ' ';
			}
			boolean delimiter = (ch == '*' || ch == '_') && !free && !isWithinWord(words, i);
			if (i == marker || delimiter || isSpecial(words, i, followed)) {
				escaped.append('\\');
			}
			escaped.append(ch);
		}
		return escaped.toString();
	}

	/** Where a run of stars or lines ends; between spaces it means nothing. */
	private static int runEnd(String words, int from) {
		int to = from;
		while (at(words, to) == words.charAt(from)) {
			to++;
		}
		return to;
	}

	private static boolean isWithinWord(String words, int at) {
		return words.charAt(at) == '_' && Character.isLetterOrDigit(at(words, at - 1))
				&& Character.isLetterOrDigit(at(words, at + 1));
	}

	private static boolean isSpecial(String words, int at, boolean followed) {
		char next = at(words, at + 1);
		boolean open = next == 0 && followed;
		return switch (words.charAt(at)) {
			case '\\', '`', '[', ']' -> true;
			case '<' -> open || next == '/' || next == '!' || next == '?' || Character.isLetter(next);
			case '&' -> open || next == '#' || Character.isLetter(next);
			case '!' -> open;
			default -> false;
		};
	}

	/** Where the sign stands that would begin a list, a quotation, code or a heading. */
	private static int lineMarker(String words, boolean firstLine) {
		char first = at(words, 0);
		return switch (first) {
			case '>', '*', '_' -> 0;
			case '#' -> words.matches("#+([ \\t].*)?") ? 0 : -1;
			case '=' -> firstLine ? -1 : 0;
			case '-', '+' -> Character.isLetterOrDigit(at(words, 1)) ? -1 : 0;
			case '~' -> words.startsWith("~~~") ? 0 : -1;
			default -> {
				int digits = 0;
				while (digits < words.length() && Character.isDigit(words.charAt(digits))) {
					digits++;
				}
				boolean marker = at(words, digits) == '.' || at(words, digits) == ')';
				boolean space = at(words, digits + 1) == 0 || at(words, digits + 1) == ' ';
				yield (digits > 0 && digits < 10 && marker && space) ? digits : -1;
			}
		};
	}

	private static char at(String words, int index) {
		return (index >= 0 && index < words.length()) ? words.charAt(index) : 0;
	}

}
