package org.peerway.assessment.exchange.sheet;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running texts of a CSV file as formulas: an apostrophe is put
 * before what begins as one, and taken off again when it is read.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV Injection</a>
 */
final class Formulas {

	/** With the wide forms that East Asian spreadsheets take for the same. */
	private static final String BEGINNINGS = "[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20]";

	private static final Pattern FORMULA = Pattern.compile("'*" + BEGINNINGS);

	private static final Pattern HARMLESS = Pattern.compile("'+" + BEGINNINGS);

	private Formulas() {
	}

	/** A text that no spreadsheet runs. */
	static String harmless(String text) {
		return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
	}

	/**
	 * A text for a cell that says of itself that it is no formula, so that it is read as
	 * it was written.
	 */
	static String typed(String text) {
		return HARMLESS.matcher(text).lookingAt() ? "'" + text : text;
	}

	/** The text that was made harmless. */
	static String read(String cell) {
		return HARMLESS.matcher(cell).lookingAt() ? cell.substring(1) : cell;
	}

}
