package org.peerway.assessment.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts totals in at most forty bars of a round width: 1, 2 or 5 times a power of ten.
 */
final class Histogram {

	private static final int BARS = 20;

	private static final long POINT = Marks.toBillionths(1);

	private static final long[] STEPS = { 1, 2, 5 };

	private Histogram() {
	}

	static List<Plots.Bar> of(Counts totals, double max) {
		if (totals.n() == 0) {
			return List.of();
		}
		long top = Math.max(Marks.toBillionths(max), totals.highest());
		long bottom = Math.min(0, totals.lowest());
		long width = width(top - bottom);
		long first = Math.floorDiv(bottom, width);
		var sizes = new long[(int) Math.max(1, Math.ceilDiv(top, width) - first)];
		for (var cursor = totals.sorted(); cursor.next();) {
			long bar = Math.floorDiv(cursor.value(), width) - first;
			sizes[(int) Math.min(bar, sizes.length - 1)] += cursor.count();
		}
		return bars(first, width, sizes);
	}

	/**
	 * Whole points where there are at least five of them, because most marks are whole.
	 */
	private static long width(long range) {
		long least = (range == 0 || range >= 5 * POINT) ? POINT : 1;
		for (long power = 1;; power *= 10) {
			for (long step : STEPS) {
				long width = power * step;
				if (width >= least && width * BARS >= range) {
					return width;
				}
			}
		}
	}

	private static List<Plots.Bar> bars(long first, long width, long[] sizes) {
		var bars = new ArrayList<Plots.Bar>();
		for (int bar = 0; bar < sizes.length; bar++) {
			long from = (first + bar) * width;
			bars.add(new Plots.Bar(Marks.toPoints(from), Marks.toPoints(from + width), sizes[bar]));
		}
		return bars;
	}

}
