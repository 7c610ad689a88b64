package org.peerway.assessment.statistics;

/** Tells whether two readings saw the same attempts, in whatever order. */
final class Fingerprint {

	private long attempts;

	private long responses;

	private long totals;

	void add(FinishedAttempt attempt) {
		this.attempts++;
		this.responses += attempt.responses().size();
		this.totals += Marks.toBillionths(attempt.total());
	}

	void requireSame(Fingerprint other) {
		if (this.attempts != other.attempts || this.responses != other.responses || this.totals != other.totals) {
			throw new IllegalStateException("The attempts changed between two readings: %d before, %d now"
				.formatted(other.attempts, this.attempts));
		}
	}

}
