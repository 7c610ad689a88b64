package org.peerway.assessment.bank.check;

import java.util.List;
import java.util.Locale;

/**
 * Something about a question that an author may want to change, and need not.
 *
 * @param details put into the words of the kind in this order
 */
public record Warning(Kind kind, List<String> details) {

	/** What is odd; each has words in every language under {@link #key()}. */
	public enum Kind {

		/** What fits is clearly longer than all else: the right answer. */
		RIGHT_IS_LONGEST,

		/** A choice that says nothing to a person who took it: the choice. */
		NO_FEEDBACK,

		/** What is asked is put in the negative: the word. */
		NEGATIVE,

		/** An answer about the other answers, as in "all of the above": the answer. */
		ALL_OR_NONE,

		/** Ticking everything earns the whole point. */
		EVERYTHING_EARNS,

		/** Two answers have the same words: the words. */
		SAME_ANSWER,

		/**
		 * Hard to read: the grade of school by Flesch and Kincaid, the highest wanted.
		 */
		READING_GRADE,

		/** Hard to read: the ease by Fernández Huerta, the lowest wanted. */
		READING_EASE,

		/** Says no concept that it is about. */
		NO_CONCEPT,

		/** Says not how hard it is. */
		NO_DIFFICULTY,

		/** Says not where it is written. */
		NO_SOURCE,

		/** A picture without words for those who do not see it: its name. */
		PICTURE_WITHOUT_WORDS,

		/** A picture that is not there, or of a format that is not shown: its name. */
		PICTURE_NOT_SHOWN,

		/** A level of the rubric that says not what it means: the criterion. */
		THIN_RUBRIC;

		/** The key of its words. */
		public String key() {
			return "assessment.bank.warning." + name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	public Warning {
		details = List.copyOf(details);
	}

	public Warning(Kind kind, String... details) {
		this(kind, List.of(details));
	}

}
