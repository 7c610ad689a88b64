package org.peerway.roleplay.exchange.part;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.peerway.base.Slug;

/** Gives the parts of a scenario ids that differ. */
public final class Ids {

	private final String otherwise;

	private final Set<String> taken = new HashSet<>();

	private final Map<String, Integer> numbers = new HashMap<>();

	/**
	 * Ids for one kind of parts.
	 * @param otherwise where there are no words that an id could be like
	 * @param reserved what no id may be
	 */
	public Ids(String otherwise, Collection<String> reserved) {
		this.otherwise = otherwise;
		this.taken.addAll(reserved);
	}

	/** An id that is like the words, of lower-case letters, digits and hyphens. */
	public String like(String words) {
		var slug = Slug.of(words);
		var base = slug.isEmpty() ? this.otherwise : slug;
		var id = base;
		while (!this.taken.add(id)) {
			id = base + "-" + this.numbers.merge(base, 2, (number, two) -> number + 1);
		}
		return id;
	}

	/** The letter or letters of a choice: a, b, … z, aa, ab, … */
	public static String letter(int index) {
		var last = String.valueOf((char) ('a' + index % 26));
		return (index < 26) ? last : letter(index / 26 - 1) + last;
	}

}
