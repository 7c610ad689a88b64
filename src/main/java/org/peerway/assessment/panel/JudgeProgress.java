package org.peerway.assessment.panel;

import org.peerway.people.PersonId;

/**
 * How far a judge is in a round.
 *
 * @param given how many questions are estimated
 * @param items how many there are
 */
public record JudgeProgress(PersonId judge, int given, int items) {

	public boolean isComplete() {
		return this.given >= this.items;
	}

}
