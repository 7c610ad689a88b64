package org.peerway.base.lens;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The phrases of one language as a tree of words, so that a text is gone through once,
 * however long the list is.
 */
final class Phrases {

	private static final String ANY = "*";

	private final Tongue tongue;

	private final Step start = new Step();

	private int longest;

	Phrases(Tongue tongue) {
		this.tongue = tongue;
	}

	/**
	 * A phrase in a text.
	 *
	 * @param entry none where the phrase is fine
	 */
	record Match(int first, int length, @Nullable LensEntry entry) {
	}

	Tongue tongue() {
		return this.tongue;
	}

	/** Of two equal phrases the first one counts, and one that is fine before all. */
	void add(LensEntry entry) {
		entry.fine().forEach((phrase) -> add(stems(phrase), null));
		entry.terms().forEach((phrase) -> add(stems(phrase), entry));
		entry.exact().forEach((phrase) -> add(written(phrase), entry));
	}

	/** Each place of a phrase with what may stand there. */
	private List<Set<String>> stems(String phrase) {
		List<Set<String>> places = new ArrayList<>();
		for (String part : phrase.split("\\s\\*\\s")) {
			if (!places.isEmpty()) {
				places.add(Set.of(ANY));
			}
			this.tongue.words(part).forEach((word) -> places.add(stems(word)));
		}
		return places;
	}

	/** Who leaves out accents gets to another stem. */
	private Set<String> stems(Word word) {
		Set<String> stems = new LinkedHashSet<>(Set.of(word.stem()));
		this.tongue.words(word.written()).forEach((plain) -> stems.add(plain.stem()));
		return stems;
	}

	private List<Set<String>> written(String phrase) {
		return this.tongue.words(phrase).stream().map((word) -> Set.of(word.asWritten())).toList();
	}

	private void add(List<Set<String>> places, @Nullable LensEntry entry) {
		if (!places.isEmpty()) {
			this.longest = Math.max(this.longest, places.size());
			this.start.add(places, entry);
		}
	}

	/** All phrases in these words, the longer ones first. */
	List<Match> matches(List<Word> words) {
		List<List<Match>> byLength = Stream.generate(() -> (List<Match>) new ArrayList<Match>())
			.limit(this.longest + 1L)
			.toList();
		for (int first = 0; first < words.size(); first++) {
			Collection<Step> steps = this.start.on(words.get(first));
			for (int length = 1; !steps.isEmpty(); length++) {
				var match = match(steps, first, length);
				match.ifPresent(byLength.get(length)::add);
				steps = on(steps, words, first + length);
			}
		}
		return byLength.reversed().stream().flatMap(List::stream).toList();
	}

	/** What is fine comes first, then words as they are written, then their stems. */
	private static Optional<Match> match(Collection<Step> steps, int first, int length) {
		return steps.stream()
			.filter((step) -> step.ends)
			.min(Comparator.comparing((step) -> step.entry != null))
			.map((step) -> new Match(first, length, step.entry));
	}

	private static Collection<Step> on(Collection<Step> steps, List<Word> words, int next) {
		if (next >= words.size() || !words.get(next).joined()) {
			return List.of();
		}
		return steps.stream().flatMap((step) -> step.on(words.get(next)).stream()).toList();
	}

	/** A place in the tree. */
	private static final class Step {

		private final Map<String, Step> next = new HashMap<>();

		private boolean ends;

		private @Nullable LensEntry entry;

		void add(List<Set<String>> places, @Nullable LensEntry meant) {
			if (places.isEmpty()) {
				this.entry = (this.ends && meant != null) ? this.entry : meant;
				this.ends = true;
				return;
			}
			var rest = places.subList(1, places.size());
			for (String place : places.getFirst()) {
				this.next.computeIfAbsent(place, (any) -> new Step()).add(rest, meant);
			}
			if (places.getFirst().contains(ANY)) {
				add(rest, meant);
			}
		}

		Collection<Step> on(Word word) {
			return this.next.isEmpty() ? List.of()
					: Stream.of(word.asWritten(), word.stem(), ANY)
						.map(this.next::get)
						.filter(Objects::nonNull)
						.toList();
		}

	}

}
