package org.peerway.assessment.rating;

/**
 * How many people rate an answer, what they learn, and when two of them agree.
 *
 * @param raters 1 or 2; where 2 do not agree, a third decides
 * @param blind whether they rate without learning whose answer it is
 * @param tolerance the largest difference of two marks that counts as agreement, as a
 * share of the rubric's total, 0..1
 */
public record RatingRule(int raters, boolean blind, double tolerance) {

	/** One person rates, blind. */
	public static final RatingRule DEFAULT = new RatingRule(1, true, 0.2);

	public RatingRule {
		if (raters < 1 || raters > 2) {
			throw new IllegalArgumentException("One or two people rate, not " + raters);
		}
		if (!(tolerance >= 0 && tolerance <= 1)) {
			throw new IllegalArgumentException("A tolerance of " + tolerance + " is not within 0 and 1");
		}
	}

}
