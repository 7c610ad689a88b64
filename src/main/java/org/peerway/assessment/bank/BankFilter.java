package org.peerway.assessment.bank;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Kind;

/**
 * What somebody looks for in the bank; what is empty asks for nothing.
 *
 * @param text words anywhere in a question, of which the last may be the beginning of one
 * @param folder with all folders in it
 * @param tags of which a question has all
 * @param concepts of which a question has one at least
 * @param inReview only those whose draft waits for a second person
 */
public record BankFilter(String text, Optional<UUID> folder, Set<String> tags, Set<String> concepts,
		Optional<Head.Difficulty> difficulty, Optional<Kind> kind, Optional<BankStatus> status, boolean inReview,
		Optional<Locale> language) {

	/** Everything. */
	public static final BankFilter NONE = new BankFilter("", Optional.empty(), Set.of(), Set.of(), Optional.empty(),
			Optional.empty(), Optional.empty(), false, Optional.empty());

	public BankFilter {
		tags = BankText.tags(tags);
		concepts = Set.copyOf(concepts);
	}

	/** The same with other words. */
	public BankFilter with(String words) {
		return new BankFilter(words, this.folder, this.tags, this.concepts, this.difficulty, this.kind, this.status,
				this.inReview, this.language);
	}

	/** The same in a folder. */
	public BankFilter in(UUID place) {
		return new BankFilter(this.text, Optional.of(place), this.tags, this.concepts, this.difficulty, this.kind,
				this.status, this.inReview, this.language);
	}

}
