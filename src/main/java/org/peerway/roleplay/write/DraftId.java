package org.peerway.roleplay.write;

import java.util.UUID;

/** Identifies a scenario that is written, with all its versions. */
public record DraftId(UUID value) {

	static DraftId random() {
		return new DraftId(UUID.randomUUID());
	}

}
