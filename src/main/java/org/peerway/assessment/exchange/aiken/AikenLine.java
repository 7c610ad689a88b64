package org.peerway.assessment.exchange.aiken;

/**
 * A line.
 *
 * @param number in the file, from 1
 * @param text without space at its ends
 */
record AikenLine(int number, String text) {

	private static final String KEY = "ANSWER:";

	boolean isEmpty() {
		return this.text.isEmpty();
	}

	boolean isOption() {
		return this.text.length() >= 2 && isLetter(this.text.charAt(0))
				&& (this.text.charAt(1) == ')' || this.text.charAt(1) == '.');
	}

	boolean isKey() {
		return this.text.startsWith(KEY);
	}

	boolean isWords() {
		return !isOption() && !isKey();
	}

	/** The letter of an option. */
	char letter() {
		return this.text.charAt(0);
	}

	/** The words of an option. */
	String words() {
		return this.text.substring(2).strip();
	}

	/** What the key names. */
	String key() {
		return this.text.substring(KEY.length()).strip();
	}

	private static boolean isLetter(char ch) {
		return ch >= 'A' && ch <= 'Z';
	}

}
