package org.peerway.base;

import java.text.Normalizer;
import java.util.Locale;

/** Words as a part of an address or an id. */
public final class Slug {

	/** The most characters. */
	public static final int LONGEST = 60;

	private Slug() {
	}

	/** Lower-case letters, digits and hyphens that are like the words; may be empty. */
	public static String of(String words) {
		var cut = words.substring(0, Math.min(words.length(), 4 * LONGEST));
		var plain = Normalizer.normalize(cut, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		var slug = new StringBuilder();
		for (int i = 0; i < plain.length() && slug.length() < LONGEST; i++) {
			char ch = plain.charAt(i);
			if (ch >= 'a' && ch <= 'z' || ch >= '0' && ch <= '9') {
				slug.append(ch);
			}
			else if (Character.getType(ch) != Character.NON_SPACING_MARK && ch != '\'' && ch != '’' && !slug.isEmpty()
					&& slug.charAt(slug.length() - 1) != '-') {
				slug.append('-');
			}
		}
		while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
			slug.setLength(slug.length() - 1);
		}
		return slug.toString();
	}

}
