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

	private static final int DECIMALS = 2;

	public Points {
		if (!(value >= 0) || Double.isInfinite(value)) {
			throw new IllegalArgumentException("Not a number of points: " + value);
		}
		value = Math.round(value * MILLION) / MILLION;
	}

	/**
	 * The points with two decimals at most, rounded so that parts add up to their whole
	 * as nearly as they can; but never up to a whole number, because 6.999 shown as "7"
	 * beside a pass mark of 7 would be untrue.
	 */
	public BigDecimal shown() {
		var exact = BigDecimal.valueOf(this.value);
		var rounded = exact.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
		boolean wholeByRounding = rounded.scale() <= 0 && rounded.compareTo(exact) > 0;
		var shown = wholeByRounding ? exact.setScale(DECIMALS, RoundingMode.FLOOR) : rounded;
		return (shown.scale() < 0) ? shown.setScale(0) : shown;
	}

	@Override
	public int compareTo(Points other) {
		return Double.compare(this.value, other.value);
	}

}
