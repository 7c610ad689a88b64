package org.peerway.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The wait after an attempt that did not pass.
 *
 * @param duration zero or more
 */
record CoolDown(Duration duration) {

	CoolDown {
		if (duration.isNegative()) {
			throw new IllegalArgumentException("A wait cannot be negative: " + duration);
		}
	}

	/** Until when to wait after that attempt, or nothing if the wait is over. */
	Optional<Instant> after(AttemptSummary last, Instant now) {
		if (last.passed() || last.submittedAt() == null) {
			return Optional.empty();
		}
		return Optional.of(last.submittedAt().plus(this.duration)).filter(now::isBefore);
	}

}
