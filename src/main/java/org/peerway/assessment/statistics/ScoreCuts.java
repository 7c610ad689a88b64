package org.peerway.assessment.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Sorts attempts into groups by their total. Equal totals are never parted, so that the
 * order of the attempts does not matter.
 */
final class ScoreCuts {

	private static final double TAIL = 0.27;

	private final long[] upTo;

	/**
	 * @param upTo the highest total of each group, ascending
	 */
	private ScoreCuts(long[] upTo) {
		this.upTo = upTo;
	}

	/**
	 * The lower and the upper 27 % (T. L. Kelley, "The selection of upper and lower
	 * groups for the validation of test items", Journal of Educational Psychology 30,
	 * 1939), each enlarged by those with the same total as its last one, and those
	 * between; empty where the two would meet.
	 */
	static Optional<ScoreCuts> tails(Counts totals) {
		if (totals.n() < 2) {
			return Optional.empty();
		}
		long tail = (long) Math.ceil(totals.n() * TAIL);
		var cuts = totals.atRanks(tail, totals.n() + 1 - tail);
		return (cuts[0] < cuts[1]) ? Optional.of(new ScoreCuts(new long[] { cuts[0], cuts[1] - 1, cuts[1] }))
				: Optional.empty();
	}

	/** Groups of about the same size; fewer where many totals are the same. */
	static ScoreCuts even(Counts totals, int groups) {
		if (totals.n() == 0) {
			return new ScoreCuts(new long[0]);
		}
		var ranks = LongStream.rangeClosed(1, groups).map((group) -> Math.ceilDiv(totals.n() * group, groups));
		return new ScoreCuts(Arrays.stream(totals.atRanks(ranks.toArray())).distinct().toArray());
	}

	int size() {
		return this.upTo.length;
	}

	/** The group of a total, from 0 for the lowest; higher ones go to the last. */
	int groupOf(long total) {
		int group = 0;
		while (group < this.upTo.length - 1 && total > this.upTo[group]) {
			group++;
		}
		return group;
	}

}
