package org.peerway.base.lens;

/**
 * Shorthand in a text.
 *
 * @param start of its first character
 * @param end behind its last one
 * @param quoted whether it stands in quotation marks or in a quotation, where the words
 * may be somebody else’s
 */
public record LensFinding(int start, int end, LensEntry entry, boolean quoted) {

	private static final int LONGEST = 80;

	/** The words as they stand in that text, in one line. */
	public String in(String text) {
		var words = text.substring(this.start, Math.min(this.end, this.start + LONGEST));
		return String.join(" ", words.strip().split("\\s+"));
	}

}
