package org.peerway.assessment;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * What a correction would change, counted.
 *
 * @param attempts graded ones that put the question
 * @param higher of which the mark rises
 * @param lower of which the mark falls
 * @param nowPassing that did not pass and would
 * @param notPassing that passed and would not any more
 */
public record RegradeReport(int attempts, int higher, int lower, int nowPassing, int notPassing) {

	/** Nothing seen yet. */
	static final RegradeReport NONE = new RegradeReport(0, 0, 0, 0, 0);

	/** How many marks change. */
	public int changed() {
		return this.higher + this.lower;
	}

	RegradeReport and(int seen, Collection<ChangedMark> changes) {
		return new RegradeReport(this.attempts + seen, this.higher + count(changes, ChangedMark::isHigher),
				this.lower + count(changes, (change) -> !change.isHigher()),
				this.nowPassing + count(changes, (change) -> change.passChanged() && change.passedAfter()),
				this.notPassing + count(changes, (change) -> change.passChanged() && change.passedBefore()));
	}

	private static int count(Collection<ChangedMark> changes, Predicate<ChangedMark> which) {
		return (int) changes.stream().filter(which).count();
	}

}
