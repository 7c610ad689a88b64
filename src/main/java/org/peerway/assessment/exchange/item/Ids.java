package org.peerway.assessment.exchange.item;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.peerway.base.Slug;

/** Gives the questions of a file ids that differ. */
public final class Ids {

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
		var slug = Slug.of(words);
		return slug.isEmpty() ? "question" : slug;
	}

}
