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
 * @param runsOnAt when the clock runs on in that break by itself; {@code null} while it
 * runs
 * @param breaks whether breaks stop the clock
 * @param hard whether the end is that of the window, which comes for all
 */
public record Timing(@Nullable Instant endsAt, @Nullable Instant pausedAt, @Nullable Instant runsOnAt, boolean breaks,
		boolean hard) {

	public boolean isPaused() {
		return this.pausedAt != null;
	}

	/** How much time is left, if it is limited. */
	public Optional<Duration> left(Instant now) {
		return Optional.ofNullable(this.endsAt)
			.map((end) -> Duration.between(stoodAt(now), end))
			.map((left) -> left.isNegative() ? Duration.ZERO : left);
	}

	/** Where the clock stands that is a break behind. */
	private Instant stoodAt(Instant now) {
		if (this.pausedAt == null || this.runsOnAt == null) {
			return now;
		}
		return now.isAfter(this.runsOnAt) ? this.pausedAt.plus(Duration.between(this.runsOnAt, now)) : this.pausedAt;
	}

}
