package org.peerway.assessment.exchange.qti;

/** Counts the work on one file, so that none takes long, whatever it holds. */
final class Work {

	private static final long MOST = 10_000_000;

	private long steps;

	/**
	 * Counts some steps.
	 * @throws NotUnderstoodException if that is more than sense
	 */
	void step(long count) throws NotUnderstoodException {
		this.steps += count;
		if (this.steps > MOST) {
			throw new NotUnderstoodException("long");
		}
	}

}
