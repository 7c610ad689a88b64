package org.peerway.learning.ui;

import java.util.UUID;

import com.vaadin.flow.router.NotFoundException;

import org.peerway.assessment.AttemptId;

/** Reads the ids of attempts from addresses. */
final class AttemptIds {

	private AttemptIds() {
	}

	/**
	 * The attempt that an address names.
	 * @throws NotFoundException if it cannot be an id
	 */
	static AttemptId of(String text) {
		try {
			return new AttemptId(UUID.fromString(text));
		}
		catch (IllegalArgumentException ex) {
			throw new NotFoundException();
		}
	}

}
