package org.peerway.assessment.bank.check;

import java.util.List;
import java.util.Locale;

/**
 * Something that keeps a draft from being published.
 *
 * @param path of the field: names and positions, counted from 0, with a slash between, as
 * in {@code options/2/text}; empty for the question as a whole
 * @param details put into the words of the kind in this order
 */
public record Problem(String path, Kind kind, List<String> details) {

	/** What is wrong; each has words in every language under {@link #key()}. */
	public enum Kind {

		/** There is nothing where something has to be. */
		MISSING,

		/** Neither a kind of question that there is. */
		UNKNOWN_KIND,

		/** Too long: the most characters. */
		TOO_LONG,

		/** Not one of the words that may stand there: the word. */
		NOT_KNOWN,

		/** Fewer than are needed: how many at least. */
		TOO_FEW,

		/** More than are taken: how many at most. */
		TOO_MANY,

		/** Not a number. */
		NOT_A_NUMBER,

		/** A number out of bounds: the least, the most. */
		OUT_OF_BOUNDS,

		/** An id that has a sign which none may have: the id. */
		BAD_ID,

		/** The same id twice: the id. */
		SAME_ID,

		/** No answer earns the whole point. */
		NONE_FITS,

		/** More than one answer earns the whole point. */
		SEVERAL_FIT,

		/** Every answer fits. */
		ALL_FIT,

		/** A wrong answer takes points away, where none can. */
		TAKES_AWAY,

		/** The shares of what fits do not make one point: their sum. */
		SHARES,

		/** A mark in the text names nothing, or something a second time: the mark. */
		STRAY_MARK,

		/** Something that has no mark in the text: its id. */
		UNMARKED,

		/** A gap without options, words or numbers that fill it. */
		NO_KEY,

		/** A stem whose label is not offered: the label. */
		NO_SUCH_LABEL,

		/** The lower end lies above the higher. */
		UPSIDE_DOWN,

		/** The first unit is the one that the ranges are in: its factor is 1. */
		FIRST_UNIT,

		/** A rule about units, and no units. */
		NO_UNITS,

		/** A level that is not worth more than the one before. */
		NOT_RISING,

		/** Some other rule: in the rule's own words. */
		RULE;

		/** The key of its words. */
		public String key() {
			return "assessment.bank.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	public Problem {
		details = List.copyOf(details);
	}

	public Problem(String path, Kind kind, String... details) {
		this(path, kind, List.of(details));
	}

}
