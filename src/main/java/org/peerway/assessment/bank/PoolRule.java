package org.peerway.assessment.bank;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Kind;

/**
 * Which live questions a paper may draw from. What says nothing asks for nothing.
 *
 * @param folder with all folders in it; {@code null} for the whole bank
 * @param tags of which a question has all
 * @param modules of which one at least teaches a concept of the question
 * @param concepts of which a question has one at least
 * @param kinds of which a question is one
 */
public record PoolRule(@Nullable UUID folder, Set<String> tags, Set<String> modules, Set<String> concepts,
		Head.@Nullable Difficulty difficulty, Set<Kind> kinds, Locale language) {

	public PoolRule {
		tags = BankText.tags(tags);
		// what was kept before there were modules says nothing of them
		modules = (modules != null) ? Set.copyOf(modules) : Set.of();
		concepts = Set.copyOf(concepts);
		kinds = Set.copyOf(kinds);
		BankText.language(language);
	}

}
