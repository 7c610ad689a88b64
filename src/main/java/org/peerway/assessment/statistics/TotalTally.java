package org.peerway.assessment.statistics;

import java.util.function.DoubleSupplier;

import org.hipparchus.stat.descriptive.moment.Kurtosis;
import org.hipparchus.stat.descriptive.moment.Mean;
import org.hipparchus.stat.descriptive.moment.Skewness;
import org.hipparchus.stat.descriptive.moment.Variance;

/** Gathers the totals of attempts, one at a time. */
final class TotalTally {

	private final Counts counts;

	private final Mean mean = new Mean();

	private final Variance variance = new Variance();

	private final Skewness skewness = new Skewness();

	private final Kurtosis kurtosis = new Kurtosis();

	TotalTally(Counts counts) {
		this.counts = counts;
	}

	void add(long total) {
		this.counts.add(total);
		this.mean.increment(Marks.toPoints(total));
		this.variance.increment(Marks.toPoints(total));
		// Both are free of scale; Hipparchus answers 0 for a variance below 1e-19, which
		// billionths never have unless it is 0.
		this.skewness.increment(total);
		this.kurtosis.increment(total);
	}

	Counts counts() {
		return this.counts;
	}

	TestFigures figures(int positions, boolean allPut, double markVariances) {
		var consistency = consistency(positions, allPut, markVariances);
		var ratio = errorRatio(consistency);
		return new TestFigures(n(), average(), median(), deviation(), skew(), kurt(), consistency, ratio,
				standardError(ratio));
	}

	private long n() {
		return this.counts.n();
	}

	private Figure average() {
		return (n() < 1) ? Formula.MEAN.absent(n(), Absence.TOO_FEW_ATTEMPTS)
				: Formula.MEAN.of(n(), this.mean.getResult());
	}

	private Figure median() {
		return (n() < 1) ? Formula.MEDIAN.absent(n(), Absence.TOO_FEW_ATTEMPTS)
				: Formula.MEDIAN.of(n(), this.counts.median() / Marks.BILLION);
	}

	private Figure deviation() {
		return (n() < 2) ? Formula.STANDARD_DEVIATION.absent(n(), Absence.TOO_FEW_ATTEMPTS)
				: Formula.STANDARD_DEVIATION.of(n(), Math.sqrt(this.variance.getResult()));
	}

	private Figure skew() {
		return ofSpread(Formula.SKEWNESS, 3, this.skewness::getResult);
	}

	private Figure kurt() {
		return ofSpread(Formula.KURTOSIS, 4, this.kurtosis::getResult);
	}

	private Figure consistency(int positions, boolean allPut, double markVariances) {
		if (positions < 2) {
			return Formula.INTERNAL_CONSISTENCY.absent(n(), Absence.ONE_POSITION);
		}
		if (!allPut) {
			return Formula.INTERNAL_CONSISTENCY.absent(n(), Absence.POSITIONS_MISSING);
		}
		return ofSpread(Formula.INTERNAL_CONSISTENCY, 3,
				() -> 100.0 * positions / (positions - 1) * (1 - markVariances / this.variance.getResult()));
	}

	private Figure errorRatio(Figure consistency) {
		return switch (consistency) {
			case Figure.Absent absent -> Formula.ERROR_RATIO.absent(n(), absent.reason());
			case Figure.Known known when known.number() > 100 ->
				Formula.ERROR_RATIO.absent(n(), Absence.INCONSISTENT_TOTALS);
			case Figure.Known known -> Formula.ERROR_RATIO.of(n(), 100 * Math.sqrt(1 - known.number() / 100));
		};
	}

	private Figure standardError(Figure ratio) {
		return switch (ratio) {
			case Figure.Absent absent -> Formula.STANDARD_ERROR.absent(n(), absent.reason());
			case Figure.Known known ->
				Formula.STANDARD_ERROR.of(n(), known.number() * Math.sqrt(this.variance.getResult()) / 100);
		};
	}

	private Figure ofSpread(Formula formula, int least, DoubleSupplier value) {
		if (n() < least) {
			return formula.absent(n(), Absence.TOO_FEW_ATTEMPTS);
		}
		return this.counts.same() ? formula.absent(n(), Absence.NO_VARIANCE) : formula.of(n(), value.getAsDouble());
	}

}
