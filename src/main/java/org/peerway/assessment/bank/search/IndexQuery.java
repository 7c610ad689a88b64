package org.peerway.assessment.bank.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is looked for; all of it has to hold.
 *
 * @param text words, of which the last may be the beginning of one; empty for any
 * @param folders one of these; nothing for anywhere
 * @param facts all of these
 * @param oneOf one at least of each of these
 */
public record IndexQuery(String text, Optional<Set<UUID>> folders, Set<String> facts, List<Set<String>> oneOf) {

	public IndexQuery {
		folders = folders.map(Set::copyOf);
		facts = Set.copyOf(facts);
		oneOf = List.copyOf(oneOf);
	}

	/** Only words. */
	public IndexQuery(String text) {
		this(text, Optional.empty(), Set.of(), List.of());
	}

}
