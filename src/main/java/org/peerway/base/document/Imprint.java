package org.peerway.base.document;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * What a file says of itself.
 *
 * @param language as a BCP 47 tag
 * @param created to the second
 * @param name what no other file is called, from which its identifier follows
 */
public record Imprint(String title, String language, Instant created, String name) {

	public Imprint {
		if (title.isBlank()) {
			throw new IllegalArgumentException("A document has a title");
		}
		if (Locale.forLanguageTag(language).getLanguage().isEmpty()) {
			throw new IllegalArgumentException("Not a language tag: " + language);
		}
		created = created.truncatedTo(ChronoUnit.SECONDS);
	}

	/** Spreads the name over a long so that the identifier depends on it alone. */
	long id() {
		long id = 1125899906842597L;
		for (char letter : this.name.toCharArray()) {
			id = 31 * id + letter;
		}
		return id;
	}

}
