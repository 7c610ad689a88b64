package org.peerway.base.lens;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Sees shorthand in a text: by the stems of words, the longer phrase before the shorter
 * one, in time that grows with the text alone. Code, links and addresses are passed over.
 * It tells what it sees, and judges nothing.
 */
public final class Lens {

	/** A lens without a list, which sees nothing. */
	public static final Lens NONE = new Lens(List.of());

	private final Map<String, Phrases> languages = new HashMap<>();

	private Lens(Collection<LensEntry> entries) {
		entries.forEach((entry) -> phrases(entry).ifPresent((phrases) -> phrases.add(entry)));
	}

	private Optional<Phrases> phrases(LensEntry entry) {
		return Tongue.of(entry.language())
			.map((tongue) -> this.languages.computeIfAbsent(entry.language(), (any) -> new Phrases(tongue)));
	}

	/** Where two entries have the same phrase, the first one counts. */
	public static Lens of(Collection<LensEntry> entries) {
		return entries.isEmpty() ? NONE : new Lens(entries);
	}

	/** What is seen by the list of one language, in the order of the text. */
	public List<LensFinding> look(String text, Locale language) {
		var phrases = this.languages.get(language.getLanguage());
		return (phrases != null) ? look(text, phrases) : List.of();
	}

	/**
	 * What is seen by the list of the language that the text seems to be in.
	 * @param among the likelier language first; it counts for texts that tell nothing
	 */
	public List<LensFinding> look(String text, List<Locale> among) {
		return among.stream()
			.filter((language) -> this.languages.containsKey(language.getLanguage()))
			.max(Comparator.comparing((language) -> telling(text, language)))
			.map((language) -> look(text, language))
			.orElse(List.of());
	}

	private static long telling(String text, Locale language) {
		return Tongue.of(language.getLanguage()).map((tongue) -> tongue.telling(text)).orElse(0L);
	}

	private static List<LensFinding> look(String text, Phrases phrases) {
		List<LensFinding> findings = new ArrayList<>();
		var markup = Markup.of(text);
		var words = phrases.tongue().words(text, markup.hidden());
		var taken = new BitSet();
		for (var match : phrases.matches(words)) {
			int last = match.first() + match.length();
			if (hasAny(taken, match.first(), last)) {
				continue;
			}
			taken.set(match.first(), last);
			if (match.entry() != null) {
				int start = words.get(match.first()).start();
				findings
					.add(new LensFinding(start, words.get(last - 1).end(), match.entry(), markup.quoted().get(start)));
			}
		}
		findings.sort(Comparator.comparingInt(LensFinding::start));
		return findings;
	}

	private static boolean hasAny(BitSet places, int from, int to) {
		for (int i = from; i < to; i++) {
			if (places.get(i)) {
				return true;
			}
		}
		return false;
	}

}
