package org.peerway.roleplay;

import java.util.UUID;

/** Identifies one play. */
public record PlayId(UUID value) {

	static PlayId random() {
		return new PlayId(UUID.randomUUID());
	}

}
