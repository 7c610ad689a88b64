package org.peerway.roleplay.write;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.peerway.people.PersonId;

/**
 * A version that was published.
 *
 * @param number counted from 1 in each draft
 * @param hash SHA-256 of the scenario as it was written down
 * @param author who changed it last
 * @param reviewer the second person who published it, if there was a review
 * @param note what is new; may be empty
 */
public record VersionInfo(UUID id, DraftId draft, int number, String hash, PersonId author, Optional<PersonId> reviewer,
		String note, Instant publishedAt) {
}
