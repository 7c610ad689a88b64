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
		entries.forEach((entry) -> phrases(entry).ifPresent((phrases) -> phrases.addFine(entry)));
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
		return look(text, List.of(language));
	}

	/**
	 * What is seen by the lists of several languages, in the order of the text; where
	 * they see the same words the first language counts.
	 */
	public List<LensFinding> look(String text, List<Locale> among) {
		List<LensFinding> findings = new ArrayList<>();
		var seen = new BitSet();
		var markup = Markup.of(text);
		for (String language : among.stream().map(Locale::getLanguage).distinct().toList()) {
			var phrases = this.languages.get(language);
			if (phrases != null) {
				look(text, markup, language, phrases, seen, findings);
			}
		}
		findings.sort(Comparator.comparingInt(LensFinding::start));
		return findings;
	}

	private static void look(String text, Markup markup, String language, Phrases phrases, BitSet seen,
			List<LensFinding> findings) {
		var words = Tongue.of(language).orElseThrow().words(text, markup.hidden());
		var taken = new BitSet();
		for (var match : phrases.matches(words)) {
			int last = match.first() + match.length();
			if (hasAny(taken, match.first(), last)) {
				continue;
			}
			taken.set(match.first(), last);
			int start = words.get(match.first()).start();
			int end = words.get(last - 1).end();
			if (match.entry() != null && !hasAny(seen, start, end)) {
				seen.set(start, end);
				findings.add(new LensFinding(start, end, match.entry(), markup.quoted().get(start)));
			}
		}
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
