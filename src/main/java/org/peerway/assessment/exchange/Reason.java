package org.peerway.assessment.exchange;

import java.util.Locale;

/**
 * What can be said about an item or a file; each has words in every language under
 * {@link #key()}.
 */
public enum Reason {

	/** The file cannot be read at all: why. */
	UNREADABLE,

	/** More than is taken at once: what, the limit. */
	TOO_MUCH,

	/** Of a kind that is not known: its name. */
	UNKNOWN_KIND,

	/** Against the rules of its kind: what, in the words of the rule. */
	INVALID,

	/** Something that cannot be kept was left out: what. */
	LEFT_OUT,

	/** Something was put in another way: what, how. */
	REPLACED,

	/** A picture or sound that the file does not hold: its name. */
	MISSING_MEDIA,

	/** More could be said than can be shown. */
	MORE,

	/**
	 * The characters are not as the file says, or not UTF-8: the encoding taken instead.
	 */
	GUESSED_ENCODING,

	/** There is nothing in the file that could be a question. */
	NO_QUESTIONS,

	/** Something that stands among questions and asks nothing: its name. */
	NOT_A_QUESTION,

	/** The format has nothing of this kind, so it was not written: the kind. */
	CANNOT_WRITE,

	/** Something that has to be there is not, or is of another kind: what. */
	MISSING,

	/** A question needs two answers to choose from at least. */
	TOO_FEW_ANSWERS,

	/** No answer is worth the whole point. */
	NO_RIGHT_ANSWER,

	/** What is named as right is not among the answers: what. */
	WRONG_KEY,

	/** Something that cannot stand at this place: what. */
	UNEXPECTED,

	/** Not a number: what. */
	NOT_A_NUMBER,

	/** People rate the answers, and the file holds no rubric: a plain one was made. */
	PLAIN_RUBRIC,

	/** A file that the package should hold and does not: its name. */
	MISSING_FILE,

	/** A name in an archive that leads out of it or is there twice: the name. */
	UNSAFE_NAME,

	/** Something in an archive cannot be unpacked: its name. */
	BROKEN,

	/** Something in an archive is encrypted: its name. */
	ENCRYPTED,

	/** Nothing says what is right. */
	NO_KEY,

	/** Several questions in one, which cannot be taken apart: of which kinds. */
	SEVERAL_QUESTIONS,

	/** It was scored by rules of its own, now by what is declared right. */
	OTHER_SCORING,

	/** The file is not in the encoding that a person named: which. */
	OTHER_ENCODING,

	/** No row of a sheet names the columns that are needed. */
	NO_HEADER,

	/** A spreadsheet of the time before XLSX, or one with a password. */
	OLD_SPREADSHEET,

	/** A spreadsheet made a date of what was typed: the cell. */
	DATE,

	/** Read back from the file, it would not be the same: the part. */
	NOT_EXACT;

	/** The key of its words. */
	public String key() {
		return "assessment.exchange." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
