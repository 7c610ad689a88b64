package org.peerway.assessment;

import org.peerway.people.PersonId;

/**
 * What a correction changes about one graded attempt.
 *
 * @param number of the attempt, counted from 1
 */
public record ChangedMark(AttemptId attempt, PersonId person, int number, Points before, Points after,
		boolean passedBefore, boolean passedAfter) {

	/** Whether it passes now and did not, or the other way round. */
	public boolean passChanged() {
		return this.passedBefore != this.passedAfter;
	}

	boolean isHigher() {
		return this.after.compareTo(this.before) > 0;
	}

}
