package org.peerway.assessment.bank.search;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What an index keeps of a question.
 *
 * @param folder {@code null} if it lies at the top
 * @param language "en" or "es"
 * @param facts words that filters ask for, as in "status:live"
 * @param words what is put to trainees
 * @param beside what is said after the answer, and other words to find it by
 * @param bands by which near duplicates are found; none to leave it out of that
 */
public record IndexedQuestion(UUID id, @Nullable UUID folder, String language, Set<String> facts, String title,
		String words, String beside, Set<String> bands) {

	public IndexedQuestion {
		facts = Set.copyOf(facts);
		bands = Set.copyOf(bands);
	}

}
