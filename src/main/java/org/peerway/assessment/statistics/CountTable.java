package org.peerway.assessment.statistics;

import java.util.Arrays;

/** A hash table from a value to the number of times it was seen, without boxes. */
final class CountTable {

	private static final int SMALLEST = 16;

	/** The golden ratio of 2^64, which parts neighbours and multiples. */
	private static final long SCATTER = 0x9E3779B97F4A7C15L;

	/**
	 * A value and its count side by side in each slot; no count means that it is free.
	 */
	private long[] slots = new long[2 * SMALLEST];

	private int size;

	void add(long value, long count) {
		int slot = slotOf(value);
		if (this.slots[slot + 1] == 0) {
			this.slots[slot] = value;
			this.size++;
		}
		this.slots[slot + 1] += count;
		if (this.size * 4 > this.slots.length) {
			grow();
		}
	}

	/** How many different values there are. */
	int size() {
		return this.size;
	}

	void clear() {
		Arrays.fill(this.slots, 0);
		this.size = 0;
	}

	/** The values seen so far; the table must not change meanwhile. */
	Cursor sorted() {
		var sorted = new long[this.size];
		int next = 0;
		for (int slot = 0; slot < this.slots.length; slot += 2) {
			if (this.slots[slot + 1] > 0) {
				sorted[next++] = this.slots[slot];
			}
		}
		Arrays.sort(sorted);
		return new TableCursor(sorted);
	}

	private int slotOf(long value) {
		int mask = this.slots.length - 1;
		int slot = (Long.hashCode(value * SCATTER) << 1) & mask;
		while (this.slots[slot + 1] > 0 && this.slots[slot] != value) {
			slot = (slot + 2) & mask;
		}
		return slot;
	}

	private void grow() {
		var old = this.slots;
		this.slots = new long[old.length * 2];
		this.size = 0;
		for (int slot = 0; slot < old.length; slot += 2) {
			if (old[slot + 1] > 0) {
				add(old[slot], old[slot + 1]);
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
			return CountTable.this.slots[slotOf(value()) + 1];
		}

	}

}
