package org.peerway.roleplay;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.peerway.people.PersonId;

/**
 * One play in a list.
 *
 * @param steps replies given so far
 * @param ending id of the ending that it came to
 * @param repeats the ended play that it began from, if it began from a moment of one
 */
public record PlaySummary(PlayId id, PersonId person, ScenarioRef scenario, PlayMode mode, PlayStatus status, int steps,
		Instant startedAt, Instant lastAt, @Nullable Instant endedAt, @Nullable String ending,
		@Nullable PlayId repeats) {

	PlaySummary(UUID id, UUID person, UUID courseVersion, String scenario, PlayMode mode, PlayStatus status, int steps,
			Instant startedAt, Instant lastAt, @Nullable Instant endedAt, @Nullable String ending,
			@Nullable UUID repeats) {
		this(new PlayId(id), new PersonId(person), new ScenarioRef(courseVersion, scenario), mode, status, steps,
				startedAt, lastAt, endedAt, ending, (repeats != null) ? new PlayId(repeats) : null);
	}

}
