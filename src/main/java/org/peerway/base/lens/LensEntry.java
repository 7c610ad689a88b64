package org.peerway.base.lens;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Shorthand, why it matters, and what people say instead.
 *
 * @param language two lower-case letters, as in {@code en}
 * @param terms words and phrases that are found in all their forms; a {@code *} between
 * two words stands for one word at most
 * @param exact words and phrases that are found as they are written here, whatever their
 * capitals and accents
 * @param why one plain sentence
 * @param instead one way to say it or more
 * @param question to whoever wrote it
 * @param fine phrases in which the words mean something else
 */
public record LensEntry(String id, String language, List<String> terms, List<String> exact, String why,
		List<String> instead, @Nullable String question, List<String> fine) {

	public LensEntry {
		terms = List.copyOf(terms);
		exact = List.copyOf(exact);
		instead = List.copyOf(instead);
		fine = List.copyOf(fine);
		if (id.isBlank() || why.isBlank() || language.isBlank()) {
			throw new IllegalArgumentException("Shorthand has an id, a language and a reason");
		}
		if (terms.isEmpty() && exact.isEmpty()) {
			throw new IllegalArgumentException("Shorthand “" + id + "” has no words");
		}
		if (instead.isEmpty()) {
			throw new IllegalArgumentException("Shorthand “" + id + "” has nothing to say instead");
		}
	}

	/** All its words and phrases. */
	public List<String> words() {
		return Stream.concat(this.terms.stream(), this.exact.stream()).toList();
	}

}
