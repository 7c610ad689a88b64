package org.peerway.assessment.statistics;

/** Tells whether two readings saw the same attempts, in whatever order. */
final class Fingerprint {

	private long attempts;

	private long totals;

	void add(double total) {
		this.attempts++;
		this.totals += Marks.toBillionths(total);
	}

	/** There are no groups for more attempts than there were totals. */
	void requireNoMoreThan(Fingerprint other) {
		if (this.attempts > other.attempts) {
			requireSame(other);
		}
	}

	void requireSame(Fingerprint other) {
		if (this.attempts != other.attempts || this.totals != other.totals) {
			throw new IllegalStateException("The attempts changed between two readings: %d before, %d now"
				.formatted(other.attempts, this.attempts));
		}
	}

}
