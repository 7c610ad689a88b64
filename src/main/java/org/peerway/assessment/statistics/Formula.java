package org.peerway.assessment.statistics;

/**
 * How a figure is computed, to be shown beside it. x is the mark of an item, T the total
 * of the attempt, y = T − x the rest, n the number of attempts, p of positions; V and C
 * are sample variance and covariance, which divide by n − 1. Those "with total" are for
 * questions that came in by a draw and use T where others use y.
 *
 * @see <a href="https://docs.moodle.org/dev/Quiz_statistics_calculations">Moodle: quiz
 * statistics calculations</a>, and
 * {@code question/classes/statistics/questions/calculator.php}
 */
public enum Formula {

	/** Of the totals; n ≥ 1. */
	MEAN("ΣT / n", Unit.POINTS),

	/** The middle total, or half-way between the middle two; n ≥ 1. */
	MEDIAN("T₍½₎", Unit.POINTS),

	/** n ≥ 2. */
	STANDARD_DEVIATION("√k₂, k₂ = n·m₂ / (n−1)", Unit.POINTS),

	/** n ≥ 3; 0 where the totals lie evenly, negative with a tail to the left. */
	SKEWNESS("k₃ / k₂^1.5, k₃ = n²·m₃ / ((n−1)(n−2))", Unit.NONE),

	/** n ≥ 4; 0 for a normal distribution, at least −2 for many attempts. */
	KURTOSIS("k₄ / k₂², k₄ = n²·((n+1)·m₄ − 3(n−1)·m₂²) / ((n−1)(n−2)(n−3))", Unit.NONE),

	/** Cronbach's alpha; n ≥ 3, p ≥ 2; at most 100, and may be negative. */
	INTERNAL_CONSISTENCY("100 · p/(p−1) · (1 − ΣV(xᵢ) / k₂)", Unit.PERCENT),

	/** 0 or more; above 100 where the internal consistency is negative. */
	ERROR_RATIO("100 · √(1 − CIC/100)", Unit.PERCENT),

	/** How far a total may be from what the person would earn on average. */
	STANDARD_ERROR("ER · SD / 100", Unit.POINTS),

	/** 0..1 where marks are. */
	FACILITY("mean(x) / max", Unit.SHARE),

	/** n ≥ 2. */
	MARK_DEVIATION("√V(x)", Unit.POINTS),

	/** n ≥ 2. */
	MARK_VARIANCE("V(x)", Unit.POINTS_SQUARED),

	/** n ≥ 2. */
	OTHER_VARIANCE("V(y), y = T − x", Unit.POINTS_SQUARED),

	/** n ≥ 2. */
	OTHER_VARIANCE_WITH_TOTAL("V(T)", Unit.POINTS_SQUARED),

	/** n ≥ 2. */
	COVARIANCE("C(x, y), y = T − x", Unit.POINTS_SQUARED),

	/** n ≥ 2. */
	COVARIANCE_WITH_TOTAL("C(x, T)", Unit.POINTS_SQUARED),

	/** The item-rest correlation, −100..100; not the upper-lower difference. */
	DISCRIMINATION_INDEX("100 · C(x, y) / √(V(x)·V(y)), y = T − x", Unit.PERCENT),

	/** The item-total correlation, −100..100. */
	DISCRIMINATION_INDEX_WITH_TOTAL("100 · C(x, T) / √(V(x)·V(T))", Unit.PERCENT),

	/** The covariance of both sorted separately; n ≥ 2. */
	MAXIMUM_COVARIANCE("Cmax = C(sorted x, sorted y), y = T − x", Unit.POINTS_SQUARED),

	/** As above, with the total. */
	MAXIMUM_COVARIANCE_WITH_TOTAL("Cmax = C(sorted x, sorted T)", Unit.POINTS_SQUARED),

	/** At most 100. */
	DISCRIMINATIVE_EFFICIENCY("100 · C(x, y) / Cmax, y = T − x", Unit.PERCENT),

	/** At most 100. */
	DISCRIMINATIVE_EFFICIENCY_WITH_TOTAL("100 · C(x, T) / Cmax", Unit.PERCENT),

	/** 0..100, where the sum is over the positions with a covariance of 0 or more. */
	EFFECTIVE_WEIGHT("100 · √C(xᵢ, T) / Σⱼ√C(xⱼ, T)", Unit.PERCENT),

	/** The share of the attempts in which a question was put. */
	EXPOSURE("n(put) / n", Unit.SHARE),

	/** The share of those asked who chose an option. */
	OPTION_SHARE("n(chosen) / n", Unit.SHARE),

	/** Of the times spent on a question. */
	MEAN_TIME("Σt / n", Unit.SECONDS),

	/** Of the times spent on a question. */
	MEDIAN_TIME("t₍½₎", Unit.SECONDS),

	/** Of the times spent on a question; n ≥ 2. */
	TIME_DEVIATION("√V(t)", Unit.SECONDS),

	/** The share of answers with two ratings that have the same total twice; n ≥ 1. */
	RATER_SAME("n(i = j) / n", Unit.SHARE),

	/** The share of answers with two ratings that agree by the rule; n ≥ 1. */
	RATER_WITHIN("n(|i − j| ≤ t) / n", Unit.SHARE),

	/**
	 * Cohen's kappa of two totals i and j with quadratic weights; r and c count how often
	 * the first and the second rater gave a total; n ≥ 2, at most 1.
	 *
	 * @see <a href="https://doi.org/10.1037/h0026256">Cohen (1968), Weighted kappa</a>
	 */
	RATER_KAPPA("1 − Σ(i−j)²·nᵢⱼ / Σ(i−j)²·rᵢ·cⱼ/n", Unit.NONE);

	private final String expression;

	private final Unit unit;

	Formula(String expression, Unit unit) {
		this.expression = expression;
		this.unit = unit;
	}

	/** The formula in the letters explained above, the same in every language. */
	public String expression() {
		return this.expression;
	}

	public Unit unit() {
		return this.unit;
	}

	/** What a value is counted in. */
	public enum Unit {

		NONE, POINTS, POINTS_SQUARED,

		/** 0..100 or beyond, to be shown with a percent sign. */
		PERCENT,

		/** 0..1, to be shown as a percentage. */
		SHARE,

		SECONDS

	}

	/** A figure of this formula. */
	Figure of(long n, double value) {
		return new Figure.Known(this, n, value);
	}

	Figure absent(long n, Absence reason) {
		return new Figure.Absent(this, n, reason);
	}

}
