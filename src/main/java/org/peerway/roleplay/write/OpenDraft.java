package org.peerway.roleplay.write;

import java.time.Instant;
import java.util.Optional;

import org.peerway.people.PersonId;
import org.peerway.roleplay.script.Scenario;

/**
 * A draft as it is kept now.
 *
 * @param askedBy who asked for the review that it is in
 * @param changedAt when its scenario was last changed; tells whether it is the same still
 * @param returned why it was given back last, until a review is asked for again
 * @param newestVersion the number of the last version that was published, if any
 * @param changedSince whether it differs from that version
 */
public record OpenDraft(DraftId id, Scenario scenario, DraftStatus status, PersonId createdBy,
		Optional<PersonId> askedBy, Instant changedAt, PersonId changedBy, Optional<String> returned,
		Optional<Integer> newestVersion, boolean changedSince) {
}
