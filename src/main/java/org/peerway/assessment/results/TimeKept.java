package org.peerway.assessment.results;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The time an attempt had. That it was more than usual is told, and how much; why is
 * known elsewhere.
 *
 * @param usual for everybody; nothing if the quiz has no limit
 * @param own of the person; nothing if it was not limited
 * @param endsAt the moment after which nothing was answered; nothing if there was none
 * @param breaks whether breaks stopped the clock
 * @param paused how long they took in all
 * @param timedOut whether it was handed in because time was over
 */
public record TimeKept(@Nullable Duration usual, @Nullable Duration own, @Nullable Instant endsAt, boolean breaks,
		Duration paused, boolean timedOut) {

	/** Whether the limit for everybody did not hold. */
	public boolean isFree() {
		return this.usual != null && this.own == null;
	}

	/** How much more than usual it was. */
	public Duration extra() {
		return (this.usual != null && this.own != null) ? this.own.minus(this.usual) : Duration.ZERO;
	}

	/** How many times the usual time it was. */
	public double factor() {
		return (this.usual != null && this.own != null) ? (double) this.own.toMillis() / this.usual.toMillis() : 1;
	}

}
