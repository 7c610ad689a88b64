package org.peerway.assessment.statistics;

import java.time.Duration;
import java.util.function.DoubleSupplier;

import org.hipparchus.stat.descriptive.moment.Mean;
import org.hipparchus.stat.descriptive.moment.Variance;

/** Gathers how long a question was worked on, to the millisecond. */
final class TimeTally {

	private static final double MILLIS = 1000;

	private final Counts times;

	private final Mean mean = new Mean();

	private final Variance variance = new Variance();

	TimeTally(Counts times) {
		this.times = times;
	}

	void add(Duration time) {
		this.times.add(time.toMillis());
		this.mean.increment(time.toMillis() / MILLIS);
		this.variance.increment(time.toMillis() / MILLIS);
	}

	ItemFigures.Time figures() {
		return new ItemFigures.Time(of(Formula.MEAN_TIME, 1, this.mean::getResult),
				of(Formula.MEDIAN_TIME, 1, () -> this.times.median() / MILLIS),
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
