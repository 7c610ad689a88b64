package org.peerway.assessment;

import java.time.Instant;

/**
 * The acknowledgement that an answer is kept.
 *
 * @param step to expect with the next change
 * @param answered how many questions of the paper have an answer now
 */
public record Saved(int step, Instant savedAt, int answered) {
}
