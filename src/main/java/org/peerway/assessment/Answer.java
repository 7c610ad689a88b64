package org.peerway.assessment;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A place on a paper: the question put there and what the person has chosen so far.
 *
 * @param chosen ids of options, joined by commas
 */
@Embeddable
record Answer(@Column(name = "question") String question, @Column(name = "chosen") String chosen,
		@Column(name = "saved_at") @Nullable Instant savedAt, @Column(name = "flagged") boolean flagged) {

	static Answer to(Question question) {
		return new Answer(question.id(), "", null, false);
	}

	Set<String> optionIds() {
		return this.chosen.isEmpty() ? Set.of() : Set.of(this.chosen.split(","));
	}

	Answer choose(Set<String> optionIds, Instant now) {
		return new Answer(this.question, String.join(",", new TreeSet<>(optionIds)), now, this.flagged);
	}

	Answer flag(boolean flagged) {
		return new Answer(this.question, this.chosen, this.savedAt, flagged);
	}

	boolean isGiven() {
		return !this.chosen.isEmpty();
	}

}
