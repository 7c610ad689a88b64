package org.peerway.assessment.statistics;

import java.util.function.DoubleSupplier;

import org.hipparchus.stat.correlation.StorelessCovariance;
import org.hipparchus.stat.descriptive.moment.Mean;

/**
 * Gathers the marks x at one position, or of one question, beside the totals T. The score
 * that they are compared with is the rest y = T − x; for a question that came in by a
 * draw it is T itself, as in the sub-question rows of Moodle's report
 * ({@code initial_steps_walker} in
 * {@code question/classes/statistics/questions/calculator.php}).
 */
final class MarkTally {

	/** A smaller correlation than this is a trace of rounding. */
	private static final double NOISE = 1e-12;

	private static final int MARK = 0;

	private static final int OTHER = 1;

	private static final int TOTAL = 2;

	private final double max;

	private final boolean drawn;

	private final Counts marks;

	private final Counts others;

	private final Mean markMean = new Mean();

	private final Mean otherMean = new Mean();

	private final StorelessCovariance covariance = new StorelessCovariance(3);

	private final double[] row = new double[3];

	MarkTally(double max, boolean drawn, Counts marks, Counts others) {
		this.max = max;
		this.drawn = drawn;
		this.marks = marks;
		this.others = others;
	}

	void add(long mark, long total) {
		long other = this.drawn ? total : total - mark;
		this.marks.add(mark);
		this.others.add(other);
		this.row[MARK] = Marks.toPoints(mark);
		this.row[OTHER] = Marks.toPoints(other);
		this.row[TOTAL] = Marks.toPoints(total);
		this.markMean.increment(this.row[MARK]);
		this.otherMean.increment(this.row[OTHER]);
		this.covariance.increment(this.row);
	}

	long n() {
		return this.marks.n();
	}

	double variance() {
		return this.covariance.getCovariance(MARK, MARK);
	}

	/**
	 * The root of C(x, T) where there is one, the numerator of the effective weight; zero
	 * otherwise.
	 */
	double weight() {
		return (n() < 2) ? 0 : Math.sqrt(Math.max(0, settled(TOTAL)));
	}

	MarkFigures figures(double weights) {
		double most = (n() < 2) ? 0 : maximumCovariance();
		return new MarkFigures(facility(), ofTwo(Formula.MARK_DEVIATION, () -> Math.sqrt(variance())),
				ofTwo(Formula.MARK_VARIANCE, this::variance),
				ofTwo(either(Formula.OTHER_VARIANCE, Formula.OTHER_VARIANCE_WITH_TOTAL), this::otherVariance),
				ofTwo(either(Formula.COVARIANCE, Formula.COVARIANCE_WITH_TOTAL), () -> settled(OTHER)),
				ofSpread(either(Formula.DISCRIMINATION_INDEX, Formula.DISCRIMINATION_INDEX_WITH_TOTAL),
						this::correlation),
				ofTwo(either(Formula.MAXIMUM_COVARIANCE, Formula.MAXIMUM_COVARIANCE_WITH_TOTAL), () -> most),
				ofSpread(either(Formula.DISCRIMINATIVE_EFFICIENCY, Formula.DISCRIMINATIVE_EFFICIENCY_WITH_TOTAL),
						() -> 100 * settled(OTHER) / most),
				effectiveWeight(weights));
	}

	private Figure facility() {
		if (n() < 1) {
			return Formula.FACILITY.absent(n(), Absence.TOO_FEW_ATTEMPTS);
		}
		return (this.max > 0) ? Formula.FACILITY.of(n(), this.markMean.getResult() / this.max)
				: Formula.FACILITY.absent(n(), Absence.NO_POINTS);
	}

	private Figure effectiveWeight(double weights) {
		if (this.drawn) {
			return Formula.EFFECTIVE_WEIGHT.absent(n(), Absence.DRAWN);
		}
		if (n() > 1 && settled(TOTAL) < 0) {
			return Formula.EFFECTIVE_WEIGHT.absent(n(), Absence.NEGATIVE_COVARIANCE);
		}
		if (n() > 1 && weights == 0) {
			return Formula.EFFECTIVE_WEIGHT.absent(n(), Absence.NO_VARIANCE);
		}
		return ofTwo(Formula.EFFECTIVE_WEIGHT, () -> 100 * weight() / weights);
	}

	private Formula either(Formula withRest, Formula withTotal) {
		return this.drawn ? withTotal : withRest;
	}

	private double correlation() {
		return 100 * settled(OTHER) / (Math.sqrt(variance()) * Math.sqrt(otherVariance()));
	}

	private double otherVariance() {
		return this.covariance.getCovariance(OTHER, OTHER);
	}

	/** C(x, what), where a trace of rounding is zero. */
	private double settled(int what) {
		double found = this.covariance.getCovariance(MARK, what);
		double most = Math.sqrt(variance()) * Math.sqrt(this.covariance.getCovariance(what, what));
		return (Math.abs(found) <= NOISE * most) ? 0 : found;
	}

	/** Walks over marks and other scores in ascending order, each sorted by itself. */
	private double maximumCovariance() {
		var mark = this.marks.sorted();
		var other = this.others.sorted();
		long marksLeft = 0;
		long othersLeft = 0;
		double sum = 0;
		for (long left = n(); left > 0;) {
			marksLeft = (marksLeft > 0) ? marksLeft : nextCount(mark);
			othersLeft = (othersLeft > 0) ? othersLeft : nextCount(other);
			long pairs = Math.min(marksLeft, othersLeft);
			sum += pairs * (Marks.toPoints(mark.value()) - this.markMean.getResult())
					* (Marks.toPoints(other.value()) - this.otherMean.getResult());
			marksLeft -= pairs;
			othersLeft -= pairs;
			left -= pairs;
		}
		return (this.marks.same() || this.others.same()) ? 0 : sum / (n() - 1);
	}

	private static long nextCount(Cursor cursor) {
		if (!cursor.next()) {
			throw new IllegalStateException("Fewer values than were counted");
		}
		return cursor.count();
	}

	private Figure ofTwo(Formula formula, DoubleSupplier value) {
		return (n() < 2) ? formula.absent(n(), Absence.TOO_FEW_ATTEMPTS) : formula.of(n(), value.getAsDouble());
	}

	private Figure ofSpread(Formula formula, DoubleSupplier value) {
		return (n() > 1 && (this.marks.same() || this.others.same())) ? formula.absent(n(), Absence.NO_VARIANCE)
				: ofTwo(formula, value);
	}

}
