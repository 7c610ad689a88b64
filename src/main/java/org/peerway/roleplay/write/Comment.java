package org.peerway.roleplay.write;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.peerway.people.PersonId;

/**
 * What somebody noted on a draft, with what others answered.
 *
 * @param place the turn or ending it is about, which may be gone by now; empty for the
 * whole
 * @param resolvedBy who saw it as settled, if it is
 * @param answers in the order in which they were given
 */
public record Comment(UUID id, String place, PersonId by, Instant at, String text, Optional<PersonId> resolvedBy,
		List<Answer> answers) {

	public Comment {
		answers = List.copyOf(answers);
	}

	public boolean resolved() {
		return this.resolvedBy.isPresent();
	}

	/** What somebody said to a comment. */
	public record Answer(PersonId by, Instant at, String text) {
	}

}
