package org.peerway.course.markdown;

import java.util.Optional;

/** Finds the glossary term that a text means. */
@FunctionalInterface
public interface TermLookup {

	/** Empty when the glossary has no such term. */
	Optional<Shown> find(TermNode term);

	/** A term of the glossary and the words that stand for it in the text. */
	record Shown(String id, String words) {
	}

}
