package org.peerway.assessment;

import org.peerway.assessment.question.Question;

/** What is put right about a question that attempts were graded by. */
public sealed interface KeyChange {

	/** Id of the question. */
	String question();

	/**
	 * The question is withdrawn: everybody has its point, so that nobody loses by it, and
	 * it is not put any more as long as there are others.
	 */
	record Withdraw(String question) implements KeyChange {
	}

	/**
	 * The key or what is said about answers is another one; what was asked is the same.
	 */
	record Correct(Question corrected) implements KeyChange {

		@Override
		public String question() {
			return this.corrected.id();
		}

	}

}
