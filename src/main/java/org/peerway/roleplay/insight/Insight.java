package org.peerway.roleplay.insight;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How a role-play was played.
 *
 * @param plays how many there were
 * @param ended how many of them came to an ending
 * @param flows where plays went, reply by reply
 * @param taken how often each reply was given, in the order of the scenario; without the
 * replies that a play took over from the one that it repeats
 * @param standing turns at which plays stand or were left, in the order of the scenario
 * @param must turns that every play has to come to
 * @param scored what ended plays showed, the earliest month first
 * @param endings in the order of the scenario
 */
public record Insight(int plays, int ended, List<Flow> flows, List<Taken> taken, List<Standing> standing,
		List<Must> must, List<Scored> scored, List<Ended> endings) {

	/** Own words, which have no id of a choice. */
	public static final String OWN_WORDS = "";

	public Insight {
		flows = List.copyOf(flows);
		taken = List.copyOf(taken);
		standing = List.copyOf(standing);
		must = List.copyOf(must);
		scored = List.copyOf(scored);
		endings = List.copyOf(endings);
	}

	/**
	 * Plays that went from one place to another by their reply of that number.
	 *
	 * @param number of the reply, from 1
	 */
	public record Flow(int number, String from, String to, int plays) {

		static final Comparator<Flow> ORDER = Comparator.comparingInt(Flow::number)
			.thenComparing(Flow::plays, Comparator.reverseOrder())
			.thenComparing(Flow::from)
			.thenComparing(Flow::to);

	}

	/**
	 * A reply that was given.
	 *
	 * @param choice its id, or {@link #OWN_WORDS}
	 * @param groups how often, by the names of groups
	 */
	public record Taken(String turn, String choice, Map<String, Integer> groups) {

		/** How often in all groups. */
		public int plays() {
			return this.groups.values().stream().mapToInt(Integer::intValue).sum();
		}

	}

	/**
	 * A turn at which plays stand.
	 *
	 * @param reached plays that came to it
	 * @param open plays that wait there
	 * @param left plays that were left there for good
	 */
	public record Standing(String turn, int reached, int open, int left) {
	}

	/**
	 * A turn that every play has to come to.
	 *
	 * @param met ended plays that did
	 * @param missed ended plays that did not
	 */
	public record Must(String turn, int met, int missed) {
	}

	/**
	 * What the ended plays of a month showed of a principle.
	 *
	 * @param plays that called for it
	 * @param met moments in which it was shown, over all plays
	 * @param calledFor moments in which it was called for, over all plays
	 * @param points over all plays
	 */
	public record Scored(YearMonth month, String principle, int plays, int met, int calledFor, int points) {

		/** The share of moments in which it was shown, 0..1. */
		public double share() {
			return (this.calledFor == 0) ? 0 : (double) this.met / this.calledFor;
		}

		/** The mean of the points of a play. */
		public double mean() {
			return (this.plays == 0) ? 0 : (double) this.points / this.plays;
		}

	}

	/** How many plays came to an ending. */
	public record Ended(String ending, int plays) {
	}

}
