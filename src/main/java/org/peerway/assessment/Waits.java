package org.peerway.assessment;

import java.time.Duration;

/**
 * How long to wait after an attempt that did not pass.
 *
 * @param afterFirst after the first attempt, zero or more
 * @param afterLater after each later one, zero or more
 */
public record Waits(Duration afterFirst, Duration afterLater) {

	/** No wait. */
	public static final Waits NONE = new Waits(Duration.ZERO, Duration.ZERO);

	public Waits {
		if (afterFirst.isNegative() || afterLater.isNegative()) {
			throw new IllegalArgumentException("A wait cannot be negative: " + afterFirst + ", " + afterLater);
		}
	}

	/** The wait after the attempt of that number, counted from 1. */
	public Duration after(int number) {
		return (number == 1) ? this.afterFirst : this.afterLater;
	}

}
