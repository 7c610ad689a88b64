package org.peerway.assessment.statistics;

import java.util.Arrays;

/** A hash table from a value to the number of times it was seen, without boxes. */
final class CountTable {

	private static final int SMALLEST = 16;

	private long[] values = new long[SMALLEST];

	private long[] counts = new long[SMALLEST];

	private int size;

	void add(long value, long count) {
		int slot = slotOf(value);
		if (this.counts[slot] == 0) {
			this.values[slot] = value;
			this.size++;
		}
		this.counts[slot] += count;
		if (this.size * 2 > this.values.length) {
			grow();
		}
	}

	/** How many different values there are. */
	int size() {
		return this.size;
	}

	void clear() {
		Arrays.fill(this.counts, 0);
		this.size = 0;
	}

	/** The values seen so far; the table must not change meanwhile. */
	Cursor sorted() {
		var sorted = new long[this.size];
		int next = 0;
		for (int slot = 0; slot < this.values.length; slot++) {
			if (this.counts[slot] > 0) {
				sorted[next++] = this.values[slot];
			}
		}
		Arrays.sort(sorted);
		return new TableCursor(sorted);
	}

	private int slotOf(long value) {
		int mask = this.values.length - 1;
		int slot = Long.hashCode(value * 0x9E3779B97F4A7C15L) & mask;
		while (this.counts[slot] > 0 && this.values[slot] != value) {
			slot = (slot + 1) & mask;
		}
		return slot;
	}

	private void grow() {
		var oldValues = this.values;
		var oldCounts = this.counts;
		this.values = new long[oldValues.length * 2];
		this.counts = new long[oldValues.length * 2];
		this.size = 0;
		for (int slot = 0; slot < oldValues.length; slot++) {
			if (oldCounts[slot] > 0) {
				add(oldValues[slot], oldCounts[slot]);
			}
		}
	}

	private final class TableCursor implements Cursor {

		private final long[] sorted;

		private int index = -1;

		TableCursor(long[] sorted) {
			this.sorted = sorted;
		}

		@Override
		public boolean next() {
			return ++this.index < this.sorted.length;
		}

		@Override
		public long value() {
			return this.sorted[this.index];
		}

		@Override
		public long count() {
			return CountTable.this.counts[slotOf(value())];
		}

	}

}
