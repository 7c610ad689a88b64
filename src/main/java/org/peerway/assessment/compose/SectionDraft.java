package org.peerway.assessment.compose;

import org.peerway.assessment.bank.PoolRule;

/**
 * A section of a quiz that is being put together.
 *
 * @param title for the author; empty where it needs none
 * @param draw how many questions a paper draws of it, at least 1
 * @param pool which questions of the bank it may draw
 */
public record SectionDraft(String title, int draw, PoolRule pool) {

	public SectionDraft {
		if (draw < 1) {
			throw new IllegalArgumentException("A section draws " + draw + " questions");
		}
	}

}
