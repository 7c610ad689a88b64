package org.peerway.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The time of an open attempt, by the server's clock.
 *
 * @param endsAt nothing is answered after that; {@code null} if there is no limit
 * @param pausedAt when the break began that stops the clock; {@code null} while it runs
 * @param breaks whether breaks stop the clock
 * @param hard whether the end is that of the window, which comes for all
 */
public record Timing(@Nullable Instant endsAt, @Nullable Instant pausedAt, boolean breaks, boolean hard) {

	public boolean isPaused() {
		return this.pausedAt != null;
	}

	/** How much time is left, if it is limited. */
	public Optional<Duration> left(Instant now) {
		return Optional.ofNullable(this.endsAt)
			.map((end) -> Duration.between((this.pausedAt != null) ? this.pausedAt : now, end))
			.map((left) -> left.isNegative() ? Duration.ZERO : left);
	}

}
