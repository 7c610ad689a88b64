package org.peerway.assessment;

/**
 * The points that pass a quiz.
 *
 * @param points at least 1
 */
record PassMark(int points) {

	PassMark {
		if (points < 1) {
			throw new IllegalArgumentException("A pass mark of " + points + " is passed by nobody's work");
		}
	}

	boolean isReachedBy(Points score) {
		return score.value() >= this.points;
	}

}
