package org.peerway.roleplay.script;

import java.util.Locale;

/** A text that is no condition: what is wrong, and in which column. */
public class ConditionException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	private final int column;

	private final String found;

	/** What keeps a text from being a condition. */
	public enum Reason {

		/** A variable or a value has to stand here. */
		NO_TERM,

		/** The text could end here, or go on with {@code and} or {@code or}. */
		NO_LINK,

		/** A parenthesis is not closed. */
		OPEN_PARENTHESIS,

		/** A word is not closed by a quotation mark. */
		OPEN_WORD,

		/** {@code visits} and {@code points} need a name in parentheses. */
		NO_NAME,

		/** The sign means nothing here. */
		UNKNOWN_SIGN,

		/** A number of more than nine digits. */
		LONG_NUMBER,

		/** The text as a whole is too long. */
		TOO_LONG,

		/** Too many parentheses or {@code not} in one another. */
		TOO_DEEP;

		/** As in keys of texts. */
		public String key() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	ConditionException(Reason reason, int column, String found) {
		super(reason + " in column " + column + " at “" + found + "”");
		this.reason = reason;
		this.column = column;
		this.found = found;
	}

	public Reason reason() {
		return this.reason;
	}

	/** Where it is, from 1. */
	public int column() {
		return this.column;
	}

	/** What stands there; empty at the end of the text. */
	public String found() {
		return this.found;
	}

}
