package org.peerway.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Points earned in an attempt, kept to a millionth so that thirds add up to a whole.
 *
 * @param value zero or more; a question is worth at most one
 */
public record Points(double value) implements Comparable<Points> {

	private static final double MILLION = 1_000_000;

	public Points {
		if (!(value >= 0) || Double.isInfinite(value)) {
			throw new IllegalArgumentException("Not a number of points: " + value);
		}
		value = Math.round(value * MILLION) / MILLION;
	}

	/**
	 * The points with one decimal at most, rounded down: 6.96 is shown as 6.9, because
	 * "7" beside a pass mark of 7 would be untrue.
	 */
	public BigDecimal shown() {
		var shown = BigDecimal.valueOf(this.value).setScale(1, RoundingMode.FLOOR).stripTrailingZeros();
		return (shown.scale() < 0) ? shown.setScale(0) : shown;
	}

	@Override
	public int compareTo(Points other) {
		return Double.compare(this.value, other.value);
	}

}
