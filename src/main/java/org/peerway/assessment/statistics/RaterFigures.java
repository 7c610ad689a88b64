package org.peerway.assessment.statistics;

import java.util.Collection;

/**
 * How far two people agree who rated the same answers, from their totals on the rubric.
 *
 * @param same how often both gave the same total
 * @param within how often the totals were as close as the rule asks
 * @param kappa agreement beyond chance, where a difference counts by its square
 */
public record RaterFigures(Figure same, Figure within, Figure kappa) {

	private static final double HAIR = 1e-9;

	/** How many answers were given these two totals. */
	public record Pair(int first, int second, long answers) {
	}

	/**
	 * The figures of the answers to one question.
	 * @param most the most points that the rubric gives
	 * @param tolerance as a share of that, 0..1
	 */
	public static RaterFigures of(Collection<Pair> pairs, int most, double tolerance) {
		long n = pairs.stream().mapToLong(Pair::answers).sum();
		if (n == 0) {
			return new RaterFigures(Formula.RATER_SAME.absent(n, Absence.TOO_FEW_RATINGS),
					Formula.RATER_WITHIN.absent(n, Absence.TOO_FEW_RATINGS),
					Formula.RATER_KAPPA.absent(n, Absence.TOO_FEW_RATINGS));
		}
		return new RaterFigures(Formula.RATER_SAME.of(n, share(pairs, n, 0)),
				Formula.RATER_WITHIN.of(n, share(pairs, n, most * tolerance)), kappa(pairs, n));
	}

	private static double share(Collection<Pair> pairs, long n, double largest) {
		return (double) pairs.stream()
			.filter((pair) -> Math.abs(pair.first() - pair.second()) <= largest + HAIR)
			.mapToLong(Pair::answers)
			.sum() / n;
	}

	/**
	 * Cohen's weighted kappa with quadratic weights. The largest total there could be
	 * cancels out of the weights, so what nobody gave makes no difference.
	 */
	private static Figure kappa(Collection<Pair> pairs, long n) {
		if (n < 2) {
			return Formula.RATER_KAPPA.absent(n, Absence.TOO_FEW_RATINGS);
		}
		double observed = 0;
		double squares = 0;
		double first = 0;
		double second = 0;
		for (var pair : pairs) {
			double difference = (double) pair.first() - pair.second();
			observed += pair.answers() * difference * difference;
			squares += pair.answers() * ((double) pair.first() * pair.first() + (double) pair.second() * pair.second());
			first += (double) pair.answers() * pair.first();
			second += (double) pair.answers() * pair.second();
		}
		double expected = squares - 2 * first * second / n;
		return (expected <= HAIR) ? Formula.RATER_KAPPA.absent(n, Absence.NO_VARIANCE)
				: Formula.RATER_KAPPA.of(n, 1 - observed / expected);
	}

}
