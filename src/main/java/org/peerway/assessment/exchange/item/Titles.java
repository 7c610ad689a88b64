package org.peerway.assessment.exchange.item;

import org.peerway.assessment.exchange.text.Markup;

/** Titles for questions that have none: their first words. */
public final class Titles {

	private static final int LONGEST = 60;

	private Titles() {
	}

	/** The title, or the first words of what is asked if it is blank. */
	public static String of(String title, String ask) {
		var given = title.strip().replaceAll("\\s+", " ");
		return given.isEmpty() ? cut(Markup.toPlain(ask).replaceAll("\\s+", " ")) : given;
	}

	private static String cut(String line) {
		if (line.length() <= LONGEST) {
			return line;
		}
		int end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
		return line.substring(0, end).strip() + "…";
	}

}
