package org.peerway.base.lens;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * What of a text is code, a link or an address, and what is a quotation by its first
 * sign; each character is passed a fixed number of times.
 */
final class Markup {

	private static final int LEAST_FENCE = 3;

	private final String text;

	private final BitSet hidden = new BitSet();

	private final BitSet quoted = new BitSet();

	/** The next closing parenthesis, as far as it is known. */
	private int closing = -1;

	private Markup(String text) {
		this.text = text;
	}

	static Markup of(String text) {
		var markup = new Markup(text);
		markup.readLines();
		return markup;
	}

	/** Characters that are not looked at. */
	BitSet hidden() {
		return this.hidden;
	}

	/** Characters that somebody else may have said. */
	BitSet quoted() {
		return this.quoted;
	}

	private void readLines() {
		int paragraph = 0;
		int fence = 0;
		char sign = ' ';
		for (int start = 0; start < this.text.length();) {
			int end = endOfLine(start);
			int begin = firstLetter(start, end);
			int run = (fence == 0 || at(begin, sign)) ? fenceAt(begin, end) : 0;
			if (fence > 0) {
				this.hidden.set(start, end);
				fence = (run >= fence && firstLetter(begin + run, end) == end) ? 0 : fence;
				paragraph = end;
			}
			else if (run > 0) {
				readParagraph(paragraph, start);
				fence = run;
				sign = this.text.charAt(begin);
				this.hidden.set(start, end);
				paragraph = end;
			}
			else if (begin == end) {
				readParagraph(paragraph, start);
				paragraph = end;
			}
			else if (this.text.charAt(begin) == '>') {
				this.quoted.set(start, end);
			}
			start = end + 1;
		}
		readParagraph(paragraph, this.text.length());
	}

	private int endOfLine(int start) {
		int end = this.text.indexOf('\n', start);
		return (end < 0) ? this.text.length() : end;
	}

	private int firstLetter(int from, int end) {
		int begin = from;
		while (begin < end && Character.isWhitespace(this.text.charAt(begin))) {
			begin++;
		}
		return begin;
	}

	private boolean at(int place, char sign) {
		return place < this.text.length() && this.text.charAt(place) == sign;
	}

	private int fenceAt(int begin, int end) {
		if (!at(begin, '`') && !at(begin, '~')) {
			return 0;
		}
		int run = run(begin, end);
		boolean isInline = at(begin, '`') && this.text.substring(begin + run, end).indexOf('`') >= 0;
		return (run >= LEAST_FENCE && !isInline) ? run : 0;
	}

	/** How often the sign at this place is repeated. */
	private int run(int begin, int end) {
		int last = begin;
		while (last < end && this.text.charAt(last) == this.text.charAt(begin)) {
			last++;
		}
		return last - begin;
	}

	private void readParagraph(int from, int to) {
		if (from < to) {
			hideCode(from, to);
			hideLinks(from, to);
			Quotations.mark(this.text, from, to, this.quoted);
		}
	}

	/** Code begins and ends with the same number of backticks. */
	private void hideCode(int from, int to) {
		Map<Integer, Integer> open = new HashMap<>();
		int covered = from;
		for (int i = this.text.indexOf('`', from, to); i >= 0; i = this.text.indexOf('`', i, to)) {
			int run = run(i, to);
			Integer start = open.put(run, i);
			if (start != null && start >= covered) {
				this.hidden.set(start, i + run);
				open.remove(run);
				covered = i + run;
			}
			i += run;
		}
	}

	private void hideLinks(int from, int to) {
		Deque<Integer> open = new ArrayDeque<>();
		for (int i = from; i < to; i++) {
			switch (this.text.charAt(i)) {
				case '[' -> open.push(i);
				case ']' -> i = hideLink(open, i, to);
				case 'h', 'H', 'w', 'W', 'm', 'M' -> i = hideAddress(i, to);
				default -> {
				}
			}
		}
	}

	/**
	 * Hides {@code [words](address)} and {@code [[term]]}, and tells where to go on.
	 * There is no link in a link.
	 */
	private int hideLink(Deque<Integer> open, int end, int to) {
		if (open.isEmpty()) {
			return end;
		}
		int start = open.pop();
		if (at(end + 1, '(') && closing(end + 1) < to) {
			this.hidden.set(start, closing(end + 1) + 1);
			open.clear();
			return closing(end + 1);
		}
		if (start > 0 && at(start - 1, '[') && at(end + 1, ']')) {
			this.hidden.set(start - 1, end + 2);
			open.clear();
		}
		return end;
	}

	private int closing(int from) {
		if (this.closing < from) {
			int close = this.text.indexOf(')', from);
			this.closing = (close < 0) ? Integer.MAX_VALUE : close;
		}
		return this.closing;
	}

	private int hideAddress(int start, int to) {
		if (start > 0 && Character.isLetterOrDigit(this.text.charAt(start - 1)) || !isAddress(start)) {
			return start;
		}
		int end = start;
		while (end < to && !Character.isWhitespace(this.text.charAt(end))) {
			end++;
		}
		this.hidden.set(start, end);
		return end - 1;
	}

	private boolean isAddress(int start) {
		return begins(start, "https://") || begins(start, "http://") || begins(start, "www.")
				|| begins(start, "mailto:");
	}

	private boolean begins(int start, String word) {
		return this.text.regionMatches(true, start, word, 0, word.length());
	}

}
