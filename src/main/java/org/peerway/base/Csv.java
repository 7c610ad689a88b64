package org.peerway.base;

import java.util.regex.Pattern;

/**
 * Text as a cell of a CSV file.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
public final class Csv {

	private static final String FORMULA = "=+-@\t\r\n";

	private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");

	private Csv() {
	}

	/**
	 * Quoted where it must be. A spreadsheet would run a text that begins like a formula,
	 * so it gets an apostrophe in front, as OWASP advises against CSV injection; numbers
	 * do not come this way and keep their sign.
	 */
	public static String text(String value) {
		var harmless = (!value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0) ? "'" + value : value;
		return SPECIAL.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
	}

}
