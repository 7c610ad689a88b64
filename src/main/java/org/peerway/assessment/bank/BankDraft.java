package org.peerway.assessment.bank;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.peerway.assessment.bank.check.DraftTree;
import org.peerway.people.PersonId;

/** The working text of a question, if there is one, and how often it was changed. */
@Embeddable
class BankDraft {

	@Column(name = "draft", length = BankQuestion.LONGEST)
	private @Nullable String text;

	@Column(name = "draft_step")
	private int step;

	@Column(name = "draft_by")
	private @Nullable UUID by;

	@Column(name = "draft_at")
	private @Nullable Instant at;

	void write(String yaml, PersonId author, Instant now) {
		this.text = yaml;
		this.step++;
		this.by = author.value();
		this.at = now;
	}

	void end() {
		this.text = null;
		this.step++;
		this.by = null;
		this.at = null;
	}

	boolean isThere() {
		return this.text != null;
	}

	Optional<DraftTree> tree() {
		return Optional.ofNullable(this.text).map(DraftTree::read);
	}

	int step() {
		return this.step;
	}

	Optional<PersonId> by() {
		return Optional.ofNullable(this.by).map(PersonId::new);
	}

	Optional<Instant> at() {
		return Optional.ofNullable(this.at);
	}

}
