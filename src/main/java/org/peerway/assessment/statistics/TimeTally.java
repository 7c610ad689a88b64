package org.peerway.assessment.statistics;

import java.time.Duration;
import java.util.function.DoubleSupplier;

import org.hipparchus.stat.descriptive.moment.Mean;
import org.hipparchus.stat.descriptive.moment.Variance;

/**
 * Gathers how long a question was worked on. Times are rounded to a tenth of a second:
 * finer ones hardly ever repeat and tell nothing more about a question.
 */
final class TimeTally {

	private static final double TENTHS = 10;

	private static final int MILLIS_IN_TENTH = 100;

	private final Counts times;

	private final Mean mean = new Mean();

	private final Variance variance = new Variance();

	TimeTally(Counts times) {
		this.times = times;
	}

	void add(Duration time) {
		long tenths = Math.round((double) time.toMillis() / MILLIS_IN_TENTH);
		this.times.add(tenths);
		this.mean.increment(tenths / TENTHS);
		this.variance.increment(tenths / TENTHS);
	}

	ItemFigures.Time figures() {
		return new ItemFigures.Time(of(Formula.MEAN_TIME, 1, this.mean::getResult),
				of(Formula.MEDIAN_TIME, 1, () -> this.times.median() / TENTHS),
				of(Formula.TIME_DEVIATION, 2, () -> Math.sqrt(this.variance.getResult())));
	}

	private Figure of(Formula formula, int least, DoubleSupplier value) {
		long n = this.times.n();
		if (n == 0) {
			return formula.absent(n, Absence.NO_TIMES);
		}
		return (n < least) ? formula.absent(n, Absence.TOO_FEW_ATTEMPTS) : formula.of(n, value.getAsDouble());
	}

}
