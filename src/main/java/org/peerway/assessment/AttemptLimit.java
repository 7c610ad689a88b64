package org.peerway.assessment;

/**
 * How many attempts a person has at a quiz of a course version.
 *
 * @param attempts at least 1
 */
record AttemptLimit(int attempts) {

	AttemptLimit {
		if (attempts < 1) {
			throw new IllegalArgumentException("A limit of " + attempts + " allows no attempt");
		}
	}

	int leftAfter(int used) {
		return Math.max(0, this.attempts - used);
	}

	boolean isReachedAfter(int used) {
		return leftAfter(used) == 0;
	}

}
