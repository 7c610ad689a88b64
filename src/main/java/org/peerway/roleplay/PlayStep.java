package org.peerway.roleplay;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import org.peerway.people.PersonId;

/**
 * One committed reply, a choice or one's own words: who gave it in which role, and when.
 */
@Embeddable
record PlayStep(String turn, @Nullable String choice, @Nullable String text, UUID person,
		@Enumerated(EnumType.STRING) PlayRole role, Instant chosenAt) {

	static PlayStep chosen(String turn, String choice, PersonId person, Instant at) {
		return new PlayStep(turn, choice, null, person.value(), PlayRole.PEER_SPECIALIST, at);
	}

	static PlayStep said(String turn, String text, PersonId person, Instant at) {
		return new PlayStep(turn, null, text, person.value(), PlayRole.PEER_SPECIALIST, at);
	}

	PlayState.Step toStep() {
		if (this.choice != null) {
			return new PlayState.Step.Chosen(this.turn, this.choice);
		}
		return new PlayState.Step.Said(this.turn, (this.text != null) ? this.text : "");
	}

	/** Without what was said, which is no matter for a log. */
	@Override
	public String toString() {
		return "PlayStep[turn=" + this.turn + ", choice=" + this.choice + "]";
	}

}
