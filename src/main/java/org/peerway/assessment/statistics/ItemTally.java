package org.peerway.assessment.statistics;

import java.util.OptionalInt;

/** Gathers the marks and times of one question. */
final class ItemTally {

	private final OptionalInt position;

	private final MarkTally marks;

	private final TimeTally times;

	private long lastAttempt;

	private ItemTally(OptionalInt position, MarkTally marks, TimeTally times) {
		this.position = position;
		this.marks = marks;
		this.times = times;
	}

	/**
	 * A question that always has the same position, whose marks are gathered for that.
	 */
	static ItemTally fixed(int position, MarkTally marks, TimeTally times) {
		return new ItemTally(OptionalInt.of(position), marks, times);
	}

	static ItemTally drawn(MarkTally marks, TimeTally times) {
		return new ItemTally(OptionalInt.empty(), marks, times);
	}

	void add(long attempt, FinishedAttempt.Response response, long total) {
		if (this.lastAttempt == attempt) {
			throw new IllegalArgumentException("Put twice in an attempt: " + response.question());
		}
		this.lastAttempt = attempt;
		if (this.position.isEmpty()) {
			this.marks.add(Marks.toBillionths(response.mark()), total);
		}
		response.time().ifPresent(this.times::add);
	}

	OptionalInt position() {
		return this.position;
	}

	MarkTally marks() {
		return this.marks;
	}

	TimeTally times() {
		return this.times;
	}

}
