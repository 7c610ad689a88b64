package org.peerway.base;

import java.text.Normalizer;
import java.util.Locale;

/** Text without what people leave out when they type: accents, capitals, outer spaces. */
public final class Folded {

	private Folded() {
	}

	/**
	 * The form that text is sorted and found by: José is found as jose and sorted beside
	 * Joseph.
	 */
	public static String of(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.strip();
	}

}
