package org.peerway.roleplay.write;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.peerway.people.PersonId;

/**
 * A draft as the list of drafts shows it.
 *
 * @param title of the scenario; may be empty
 * @param language of its texts, as in {@code en}
 * @param turns how many it has
 * @param newestVersion the number of the last version that was published, if any
 * @param changedSince whether the draft differs from that version
 */
public record DraftCard(DraftId id, String title, String language, DraftStatus status, int turns, Instant changedAt,
		PersonId changedBy, Optional<Integer> newestVersion, boolean changedSince) {

	DraftCard(UUID id, String title, String language, DraftStatus status, int turns, Instant changedAt, UUID changedBy,
			int lastVersion, @Nullable String publishedHash, String hash) {
		this(new DraftId(id), title, language, status, turns, changedAt, new PersonId(changedBy),
				Optional.of(lastVersion).filter((number) -> number > 0), !hash.equals(publishedHash));
	}

}
