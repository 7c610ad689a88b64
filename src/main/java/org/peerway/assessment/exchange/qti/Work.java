package org.peerway.assessment.exchange.qti;

/** Counts the work on one file, so that none takes long, whatever it holds. */
final class Work {

	/** As much as dozens of items need that are scored in the longest ways. */
	private static final long AT_FIRST = 5_000_000;

	/** As much as a usual item needs. */
	private static final long BY_ITEM = 3_000;

	private long left = AT_FIRST;

	/** Begins one more item. */
	void begin() {
		this.left += BY_ITEM;
	}

	/**
	 * Counts some steps.
	 * @throws NotUnderstoodException if that is more than sense
	 */
	void step(long count) throws NotUnderstoodException {
		this.left -= count;
		if (this.left < 0) {
			throw new NotUnderstoodException("long");
		}
	}

}
