package org.peerway.assessment.exchange.item;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives the questions of a file ids that differ. */
public final class Ids {

	private static final int LONGEST = 60;

	private final Set<String> taken = new HashSet<>();

	private final Map<String, Integer> numbers = new HashMap<>();

	/** An id that is like the words, of lower-case letters, digits and hyphens. */
	public String like(String words) {
		var base = slug(words);
		var id = base;
		while (!this.taken.add(id)) {
			id = base + "-" + this.numbers.merge(base, 2, (number, two) -> number + 1);
		}
		return id;
	}

	/** The letter or letters of a part: a, b, … z, aa, ab, … */
	public static String letter(int index) {
		var last = String.valueOf((char) ('a' + index % 26));
		return (index < 26) ? last : letter(index / 26 - 1) + last;
	}

	private static String slug(String words) {
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
		return slug.isEmpty() ? "question" : slug.toString();
	}

}
