package org.peerway.assessment.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.item.RefusedException;

/**
 * Texts in which parts stand between double braces, as in "I feel {{hope}}". A backslash
 * before a brace makes it a sign like others.
 */
final class MarkedText {

	/** Signs that a backslash takes the meaning from, within braces. */
	private static final String SIGNS = "\\|#{}[],%?= \n\t";

	/** Where Unicode leaves room for signs of our own. */
	private static final char FIRST = '\ue100';

	private static final Pattern PERCENTAGE = Pattern.compile("^(-?\\d[\\d.,]*)%");

	private final String text;

	private final List<Piece> pieces = new ArrayList<>();

	private final StringBuilder words = new StringBuilder();

	private int at;

	/**
	 * Words, or what stands between braces.
	 */
	record Piece(String text, boolean marked) {
	}

	private MarkedText(String text) {
		this.text = text;
	}

	/**
	 * Cuts a text at its braces.
	 * @throws RefusedException if some are not closed
	 */
	static List<Piece> read(String text) {
		return new MarkedText(text).pieces();
	}

	private List<Piece> pieces() {
		while (this.at < this.text.length()) {
			int slashes = run('\\');
			if (ch(this.at + slashes) != '{') {
				this.words.append(this.text, this.at, this.at + Math.max(1, slashes));
				this.at += Math.max(1, slashes);
				continue;
			}
			this.words.repeat('\\', slashes / 2);
			this.at += slashes;
			if (slashes % 2 == 0 && ch(this.at + 1) == '{') {
				mark();
			}
			else {
				this.words.append('{');
				this.at++;
			}
		}
		endWords();
		return this.pieces;
	}

	private int run(char sign) {
		int length = 0;
		while (ch(this.at + length) == sign) {
			length++;
		}
		return length;
	}

	private char ch(int index) {
		return (index < this.text.length()) ? this.text.charAt(index) : 0;
	}

	private void mark() {
		endWords();
		int from = this.at + 2;
		int to = from;
		while (to < this.text.length() && !this.text.startsWith("}}", to)) {
			to += (ch(to) == '\\') ? 2 : 1;
		}
		if (to >= this.text.length()) {
			throw new RefusedException(Reason.MISSING, this.text.substring(this.at) + " }}");
		}
		this.pieces.add(new Piece(this.text.substring(from, to), true));
		this.at = to + 2;
	}

	private void endWords() {
		if (!this.words.isEmpty()) {
			this.pieces.add(new Piece(this.words.toString(), false));
			this.words.setLength(0);
		}
	}

	/** Words to stand outside braces; a single brace needs no backslash. */
	static String words(String words) {
		var escaped = new StringBuilder();
		for (int i = 0; i < words.length(); i++) {
			char ch = words.charAt(i);
			if (ch == '{') {
				int slashes = 0;
				while (i > slashes && words.charAt(i - slashes - 1) == '\\') {
					slashes++;
				}
				boolean alone = i + 1 < words.length() && words.charAt(i + 1) != '{'
						&& (i == 0 || words.charAt(i - 1) != '{');
				escaped.repeat('\\', slashes + (alone ? 0 : 1));
			}
			escaped.append(ch);
		}
		int slashes = 0;
		while (words.length() > slashes && words.charAt(words.length() - slashes - 1) == '\\') {
			slashes++;
		}
		return escaped.repeat('\\', slashes).toString();
	}

	/** Words to stand within braces as one of the answers. */
	static String inner(String words) {
		return PERCENTAGE.matcher(inner(words, "\\|#{}")).replaceFirst("$1\\\\%");
	}

	/** Words to stand within braces and square brackets. */
	static String setting(String words) {
		return inner(words, "\\|#{}[],");
	}

	private static String inner(String words, String signs) {
		var escaped = new StringBuilder();
		for (int i = 0; i < words.length(); i++) {
			char ch = words.charAt(i);
			boolean begin = i == 0 && "?=[".indexOf(ch) >= 0;
			boolean space = (i == 0 || i == words.length() - 1) && " \n\t".indexOf(ch) >= 0;
			escaped.append((begin || space || signs.indexOf(ch) >= 0) ? "\\" : "").append(ch);
		}
		return escaped.toString();
	}

	/** Puts other signs in the place of those with a backslash. */
	static String hidden(String inner) {
		var hidden = new StringBuilder();
		for (int i = 0; i < inner.length(); i++) {
			int sign = (inner.charAt(i) == '\\' && i + 1 < inner.length()) ? SIGNS.indexOf(inner.charAt(i + 1)) : -1;
			hidden.append((sign >= 0) ? (char) (FIRST + sign) : inner.charAt(i));
			i += (sign >= 0) ? 1 : 0;
		}
		return hidden.toString();
	}

	/** Puts the signs back, without their backslashes. */
	static String shown(String hidden) {
		var shown = new StringBuilder();
		for (int i = 0; i < hidden.length(); i++) {
			int sign = hidden.charAt(i) - FIRST;
			shown.append((sign >= 0 && sign < SIGNS.length()) ? SIGNS.charAt(sign) : hidden.charAt(i));
		}
		return shown.toString();
	}

}
