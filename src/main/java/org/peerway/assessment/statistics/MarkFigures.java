package org.peerway.assessment.statistics;

/**
 * The figures of the marks at one position or of one question. "Other" is the rest of the
 * attempt's score, and for a drawn question the total: see each figure's formula.
 *
 * @param facility the mean mark as a share of the most that can be earned
 * @param discriminationIndex the correlation with the other score
 * @param maximumCovariance the covariance if the best had earned the best marks
 * @param discriminativeEfficiency the covariance as a percentage of that one
 * @param effectiveWeight the part in the spread of the totals; absent where the
 * covariance with them is negative
 */
public record MarkFigures(Figure facility, Figure standardDeviation, Figure variance, Figure otherVariance,
		Figure covariance, Figure discriminationIndex, Figure maximumCovariance, Figure discriminativeEfficiency,
		Figure effectiveWeight) {

	/** Whether they compare with the rest of the paper, and not with the total. */
	public boolean isWithRest() {
		return this.discriminationIndex.formula() == Formula.DISCRIMINATION_INDEX;
	}

}
