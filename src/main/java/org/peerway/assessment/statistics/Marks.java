package org.peerway.assessment.statistics;

import java.math.BigDecimal;

/**
 * Marks as whole billionths, so that T − x is exact and "all the same" can be told from
 * "nearly the same".
 */
final class Marks {

	static final double LIMIT = 1_000_000;

	private static final int DIGITS = 9;

	static final double BILLION = 1e9;

	private Marks() {
	}

	static double require(double points) {
		if (!(Math.abs(points) <= LIMIT)) {
			throw new IllegalArgumentException("Not a number of points: " + points);
		}
		return points;
	}

	static long toBillionths(double points) {
		return Math.round(points * BILLION);
	}

	static double toPoints(long billionths) {
		return billionths / BILLION;
	}

	/** The mark as a plain decimal number without trailing zeros. */
	static String toText(double points) {
		return BigDecimal.valueOf(toBillionths(points), DIGITS).stripTrailingZeros().toPlainString();
	}

}
