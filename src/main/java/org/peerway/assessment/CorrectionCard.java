package org.peerway.assessment;

import java.time.Instant;

import org.peerway.people.PersonId;

/**
 * A correction as a list shows it.
 *
 * @param question its id
 * @param neverLower whether marks that would have fallen were left as they were
 * @param changed how many attempts have another mark by it
 */
public record CorrectionCard(CorrectionId id, String question, boolean withdrawn, boolean neverLower, String reason,
		PersonId by, Instant at, int changed) {
}
