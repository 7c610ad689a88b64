package org.peerway.base.document;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

/** What happens to every text before it is set. */
public final class Text {

	private Text() {
	}

	/**
	 * Composes letters and marks (NFC), makes any white space one plain space and drops
	 * invisible format characters, which could turn the reading order.
	 */
	public static String tidy(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC)
			.replaceAll("\\p{Cf}", "")
			.replaceAll("[\\s\\p{Z}]+", " ")
			.strip();
	}

	/** The characters no file of the typeface holds, in the order they stand. */
	public static Set<Integer> missing(String text, Typeface face) {
		Set<Integer> missing = new LinkedHashSet<>();
		tidy(text).codePoints()
			.filter(codePoint -> Character.isISOControl(codePoint) || face.fileFor(codePoint).isEmpty())
			.forEach(missing::add);
		return missing;
	}

	/**
	 * The tidy text, in which characters without letters stand by their number, as in
	 * [U+1F600].
	 */
	public static String printable(String text, Typeface face) {
		StringBuilder printable = new StringBuilder();
		tidy(text).codePoints().forEach((codePoint) -> {
			if (Character.isISOControl(codePoint) || face.fileFor(codePoint).isEmpty()) {
				printable.append("[U+%04X]".formatted(codePoint));
			}
			else {
				printable.appendCodePoint(codePoint);
			}
		});
		return printable.toString();
	}

	static boolean isMark(int codePoint) {
		int type = Character.getType(codePoint);
		return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
	}

}
