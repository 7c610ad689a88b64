package org.peerway.assessment;

import java.util.UUID;

/** Identifies one attempt of one person at a quiz. */
public record AttemptId(UUID value) {

	static AttemptId random() {
		return new AttemptId(UUID.randomUUID());
	}

}
