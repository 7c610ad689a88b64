package org.peerway.roleplay.exchange.twine;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Which brackets of a text in Harlowe belong together: parentheses of macros and within
 * them, and square brackets of hooks. Found in one go over the text.
 */
final class HarloweBrackets {

	private final String text;

	private final int[] close;

	private final Deque<Integer> open = new ArrayDeque<>();

	private int parentheses;

	private int noComments = Integer.MAX_VALUE;

	HarloweBrackets(String text) {
		this.text = text;
		this.close = new int[text.length()];
		Arrays.fill(this.close, -1);
		int at = 0;
		while (at < text.length()) {
			at = step(at);
		}
	}

	/** Where the bracket closes that opens here; -1 if none does, or it never closes. */
	int close(int at) {
		return this.close[at];
	}

	private int step(int at) {
		char ch = this.text.charAt(at);
		switch (ch) {
			case '(' -> {
				if (this.parentheses > 0 || isMacro(at)) {
					this.open.push(at);
					this.parentheses++;
				}
			}
			case '[' -> {
				int link = isHook(at) ? -1 : Links.end(this.text, at, this.text.length());
				if (link > 0) {
					return link;
				}
				this.open.push(at);
			}
			case ')' -> close(at, '(');
			case ']' -> close(at, '[');
			case '<' -> {
				return comment(at);
			}
			case '"', '\'' -> {
				return (inMacro()) ? string(at, ch) : at + 1;
			}
			default -> {
			}
		}
		return at + 1;
	}

	/** Nothing in a comment is a bracket. */
	private int comment(int at) {
		if (at < this.noComments && this.text.startsWith("<!--", at)) {
			int end = this.text.indexOf("-->", at + 4);
			if (end >= 0) {
				return end + 3;
			}
			this.noComments = at;
		}
		return at + 1;
	}

	/** The bracket behind a macro is that of its hook, even if a link follows at once. */
	private boolean isHook(int at) {
		int before = at - 1;
		while (before >= 0 && Character.isWhitespace(this.text.charAt(before)) && at - before < 100) {
			before--;
		}
		return before >= 0 && this.text.charAt(before) == ')' && this.text.startsWith("[[[", at);
	}

	private boolean isMacro(int at) {
		int end = at + 1;
		while (end < this.text.length() && end < at + 33 && isNameSign(this.text.charAt(end))) {
			end++;
		}
		return end > at + 1 && end < this.text.length() && this.text.charAt(end) == ':';
	}

	private static boolean isNameSign(char ch) {
		return ch < 128 && (Character.isLetterOrDigit(ch) || ch == '-' || ch == '_');
	}

	private boolean inMacro() {
		return !this.open.isEmpty() && this.text.charAt(this.open.peek()) == '(';
	}

	private void close(int at, char opening) {
		if (!this.open.isEmpty() && this.text.charAt(this.open.peek()) == opening) {
			this.close[this.open.pop()] = at;
			this.parentheses -= (opening == '(') ? 1 : 0;
		}
	}

	/** Words within a macro, which may hold brackets; a lone quotation mark is one. */
	private int string(int at, char quote) {
		for (int i = at + 1; i < this.text.length(); i++) {
			if (this.text.charAt(i) == '\\') {
				i++;
			}
			else if (this.text.charAt(i) == quote) {
				return i + 1;
			}
		}
		return this.text.length();
	}

}
