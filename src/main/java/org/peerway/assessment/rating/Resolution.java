package org.peerway.assessment.rating;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What the ratings of one answer come to.
 *
 * @param wanted how many ratings it takes, with those there are
 * @param mark the share of the point that is earned, 0..1; empty while ratings are
 * missing
 * @param counted the slots whose ratings make the mark, from 1
 */
public record Resolution(int wanted, OptionalDouble mark, Set<Integer> counted) {

	/** Sums of decimals may miss the tolerance by a hair. */
	private static final double HAIR = 1e-9;

	public Resolution {
		counted = Set.copyOf(counted);
	}

	/**
	 * Resolves the marks of one answer.
	 * <p>
	 * One rater's mark stands. Two agree where their marks differ by the tolerance at
	 * most: then the mean counts. Else a third rates without seeing either, and the mark
	 * is the mean of the third mark and the closer of the two: the third confirms one
	 * reading instead of overruling both, and a reading that nobody shares does not pull
	 * the mark. In the middle of both, the third mark itself is that mean, so all three
	 * count. A third rating that was asked for keeps counting even if one of the first
	 * two is corrected.
	 * @param marks in the order of the slots, each 0..1
	 * @see <a href="https://doi.org/10.1207/s15324818ame1604_3">Johnson, Penny, Fisher
	 * and Kuhs (2003), Score Resolution, the tertium quid model</a>
	 */
	public static Resolution of(RatingRule rule, List<Double> marks) {
		if (marks.size() < rule.raters()) {
			return new Resolution(rule.raters(), OptionalDouble.empty(), Set.of());
		}
		if (rule.raters() == 1) {
			return of(1, marks.getFirst(), Set.of(1));
		}
		double first = marks.get(0);
		double second = marks.get(1);
		if (marks.size() > 2) {
			return third(first, second, marks.get(2));
		}
		if (Math.abs(first - second) <= rule.tolerance() + HAIR) {
			return of(2, (first + second) / 2, Set.of(1, 2));
		}
		return new Resolution(3, OptionalDouble.empty(), Set.of());
	}

	private static Resolution third(double first, double second, double third) {
		double toFirst = Math.abs(third - first);
		double toSecond = Math.abs(third - second);
		if (Math.abs(toFirst - toSecond) <= HAIR) {
			return of(3, (first + second + third) / 3, Set.of(1, 2, 3));
		}
		return (toFirst < toSecond) ? of(3, (first + third) / 2, Set.of(1, 3))
				: of(3, (second + third) / 2, Set.of(2, 3));
	}

	private static Resolution of(int wanted, double mark, Set<Integer> counted) {
		return new Resolution(wanted, OptionalDouble.of(mark), counted);
	}

}
