package org.peerway.learning;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody's own words as they are kept.
 *
 * @param savedAt when they were last kept, if ever; tells one keeping from the next
 */
public record Words(String text, Optional<Instant> savedAt) {

	static final Words NONE = new Words("", Optional.empty());

}
