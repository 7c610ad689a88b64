package org.peerway.roleplay.ui;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import org.peerway.roleplay.Scores;
import org.peerway.roleplay.Scores.Tally;

/** Says in which words the scores of a talk are told. */
final class Outlook {

	private static final double PRAISED = 0.6;

	private static final Comparator<Tally> BY_SHARE = Comparator.comparingDouble(Outlook::share);

	/** A word about a share; the amount stands beside it. */
	enum Remark {

		ALL_THE_WAY(1), STEADY(0.8), MOSTLY(0.6), HALF(0.45), TO_PRACTICE(0);

		private final double from;

		Remark(double from) {
			this.from = from;
		}

		String key() {
			return "roleplay.remark." + name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	private Outlook() {
	}

	static double share(Tally tally) {
		return (double) tally.met() / tally.calledFor();
	}

	static Remark remark(Tally tally) {
		for (Remark remark : Remark.values()) {
			if (share(tally) >= remark.from) {
				return remark;
			}
		}
		throw new IllegalArgumentException("Not a share: " + share(tally));
	}

	/**
	 * The principle that the talk showed best, if it showed any in most of its moments;
	 * of equal ones that which was called for more often.
	 */
	static Optional<Tally> strongest(Scores scores) {
		return scores.tallies()
			.stream()
			.filter((tally) -> share(tally) >= PRAISED)
			.max(BY_SHARE.thenComparingInt(Tally::calledFor));
	}

	/** The principle with most room to grow, if some moment missed it. */
	static Optional<Tally> room(Scores scores) {
		return scores.tallies()
			.stream()
			.filter((tally) -> tally.met() < tally.calledFor())
			.min(BY_SHARE.thenComparing(Comparator.comparingInt(Tally::calledFor).reversed()));
	}

}
