package org.peerway.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.peerway.people.Allowance;

/**
 * How long an attempt may take, by the server's clock.
 *
 * @param limit for somebody without an allowance; {@code null} if there is none
 * @param grace after the time is over an attempt may still be handed in, not answered
 */
public record TimeRule(@Nullable Duration limit, Duration grace) {

	/** No limit. */
	public static final TimeRule NONE = new TimeRule(null, Duration.ZERO);

	public TimeRule {
		if (limit != null && !limit.isPositive()) {
			throw new IllegalArgumentException("A time limit must be more than nothing, not " + limit);
		}
		if (grace.isNegative()) {
			throw new IllegalArgumentException("A grace period cannot be negative: " + grace);
		}
	}

	/** A person's own time, if it is limited. */
	public Optional<Duration> ownTime(Allowance allowance) {
		if (this.limit == null || allowance.untimed()) {
			return Optional.empty();
		}
		return Optional.of(Duration.ofMillis(Math.round(this.limit.toMillis() * allowance.timeFactor())));
	}

	/**
	 * When an attempt ends: when own time is over, or at a hard end of the window if that
	 * is earlier.
	 */
	static Optional<Instant> end(Optional<Instant> ownEnd, @Nullable Instant hardEnd) {
		if (hardEnd == null) {
			return ownEnd;
		}
		return ownEnd.filter((end) -> end.isBefore(hardEnd)).or(() -> Optional.of(hardEnd));
	}

}
