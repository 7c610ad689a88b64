package org.peerway.roleplay;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One committed reply: who gave it in which role, and when. */
@Embeddable
record PlayStep(String turn, String choice, UUID person, @Enumerated(EnumType.STRING) PlayRole role, Instant chosenAt) {

	PlayState.Step toStep() {
		return new PlayState.Step(this.turn, this.choice);
	}

}
