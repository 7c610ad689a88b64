package org.peerway.roleplay;

import java.util.List;

import org.peerway.roleplay.script.Principle;

/**
 * What a talk showed of each practice principle that it called for. Harm is no part of
 * it: no total can make up for a reply that hurts.
 */
public record Scores(List<Tally> tallies) {

	public Scores {
		tallies = List.copyOf(tallies);
	}

	/** Counts a talk, with the principles in their fixed order. */
	public static Scores of(List<Exchange> talk, List<Principle> principles) {
		return new Scores(principles.stream()
			.map((principle) -> Tally.of(talk, principle))
			.filter((tally) -> tally.calledFor() > 0)
			.toList());
	}

	/**
	 * One principle: met in 4 of 5 moments.
	 *
	 * @param met moments in which the chosen reply scored above 0
	 * @param calledFor moments in which some reply scored above 0
	 * @param points sum of the chosen replies' scores, -2..2 each
	 */
	public record Tally(Principle principle, int met, int calledFor, int points) {

		public Tally {
			if (met < 0 || met > calledFor) {
				throw new IllegalArgumentException("Cannot have met " + met + " of " + calledFor + " moments");
			}
		}

		private static Tally of(List<Exchange> talk, Principle principle) {
			return new Tally(principle, (int) talk.stream().filter((exchange) -> exchange.meets(principle)).count(),
					(int) talk.stream().filter((exchange) -> exchange.callsFor(principle)).count(),
					talk.stream().mapToInt((exchange) -> exchange.score(principle)).sum());
		}

	}

}
