package org.peerway.base.lens;

import java.util.Arrays;
import java.util.BitSet;

/** Finds what stands in quotation marks of any of the usual kinds. */
final class Quotations {

	private static final String OPENING = "“„«‹‘\"'";

	private static final String CLOSING = "”“»›’\"'";

	/** These are apostrophes, too, or say by themselves neither beginning nor end. */
	private static final String DOUBTFUL = "‘’\"'";

	private final String text;

	private final int from;

	private final int to;

	private final int[] open = new int[OPENING.length()];

	private Quotations(String text, int from, int to) {
		this.text = text;
		this.from = from;
		this.to = to;
		Arrays.fill(this.open, -1);
	}

	/** Marks what is quoted in a paragraph; no quotation goes on into the next. */
	static void mark(String text, int from, int to, BitSet quoted) {
		new Quotations(text, from, to).mark(quoted);
	}

	private void mark(BitSet quoted) {
		for (int i = this.from; i < this.to; i++) {
			char sign = this.text.charAt(i);
			for (int kind = 0; kind < this.open.length; kind++) {
				if (this.open[kind] >= 0 && sign == CLOSING.charAt(kind) && mayClose(i)) {
					quoted.set(this.open[kind], i + 1);
					this.open[kind] = -1;
				}
				else if (this.open[kind] < 0 && sign == OPENING.charAt(kind) && mayOpen(i)) {
					this.open[kind] = i;
				}
			}
		}
	}

	private boolean mayOpen(int place) {
		return !isDoubtful(place) || !isLetter(place - 1) && !isSpace(place + 1);
	}

	private boolean mayClose(int place) {
		return !isDoubtful(place) || !isLetter(place + 1) && !isSpace(place - 1);
	}

	private boolean isDoubtful(int place) {
		return DOUBTFUL.indexOf(this.text.charAt(place)) >= 0;
	}

	private boolean isLetter(int place) {
		return isInside(place) && Character.isLetterOrDigit(this.text.charAt(place));
	}

	private boolean isSpace(int place) {
		return !isInside(place) || Character.isWhitespace(this.text.charAt(place));
	}

	private boolean isInside(int place) {
		return place >= this.from && place < this.to;
	}

}
