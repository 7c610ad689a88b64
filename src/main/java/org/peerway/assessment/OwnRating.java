package org.peerway.assessment;

import java.time.Instant;

/**
 * A rating by the acting person that can still be corrected.
 *
 * @param answer the number of the answer
 * @param points of all criteria together
 */
public record OwnRating(long answer, int points, Instant at) {
}
