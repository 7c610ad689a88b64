package org.peerway.assessment.bank;

import java.util.List;

import org.peerway.assessment.bank.check.DraftProblem;

/** What came of a step towards the readers. */
public sealed interface ReviewResult {

	/** It is done. */
	record Done() implements ReviewResult {
	}

	/**
	 * The draft is the live version now.
	 *
	 * @param version its number
	 */
	record Published(int version) implements ReviewResult {
	}

	/** The draft was changed since it was read, or sent, returned or published. */
	record Overtaken() implements ReviewResult {
	}

	/** Nobody reviews what they had a hand in. */
	record OwnDraft() implements ReviewResult {
	}

	/** The draft makes no question yet. */
	record HasProblems(List<DraftProblem> problems) implements ReviewResult {

		public HasProblems {
			problems = List.copyOf(problems);
		}

	}

}
