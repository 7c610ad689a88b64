package org.peerway.assessment.compose;

/** Why a quiz cannot be published yet. */
public sealed interface Obstacle {

	/** It has no section. */
	record NoSections() implements Obstacle {
	}

	/**
	 * A section might not find as many questions as it draws.
	 *
	 * @param number of the section, counted from 1
	 * @param found how many live questions its rule lets in
	 */
	record ShortSection(int number, int draw, int found) implements Obstacle {
	}

	/**
	 * The pass mark is not within what a paper can earn.
	 *
	 * @param most that a paper can earn
	 */
	record PassMarkOutOfReach(int passMark, int most) implements Obstacle {
	}

}
