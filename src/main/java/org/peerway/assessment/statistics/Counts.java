package org.peerway.assessment.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * How often each value was seen, in sorted order at the end, exactly and in bounded
 * memory. Marks come in few values, which a table holds. When it holds more different
 * ones than the bound, they go to a temporary file as a sorted run, and the runs are
 * merged in the end (an external merge sort).
 */
final class Counts {

	private static final int MOST_RUNS = 256;

	private final CountTable table = new CountTable();

	private final int bound;

	private final Spill spill;

	private List<Spill.Run> runs = new ArrayList<>();

	private long n;

	private long lowest = Long.MAX_VALUE;

	private long highest = Long.MIN_VALUE;

	/**
	 * @param bound how many different values stay in memory
	 * @param spill where more of them go
	 */
	Counts(int bound, Spill spill) {
		this.bound = bound;
		this.spill = spill;
	}

	void add(long value) {
		this.n++;
		this.lowest = Math.min(this.lowest, value);
		this.highest = Math.max(this.highest, value);
		this.table.add(value, 1);
		if (this.table.size() >= this.bound) {
			spill();
		}
	}

	long n() {
		return this.n;
	}

	long lowest() {
		return this.lowest;
	}

	long highest() {
		return this.highest;
	}

	/** Whether fewer than two different values were seen. */
	boolean same() {
		return this.lowest >= this.highest;
	}

	Cursor sorted() {
		return this.runs.isEmpty() ? this.table.sorted() : merged();
	}

	/**
	 * The values that stand at these places of the sorted sequence.
	 * @param ranks ascending, each in 1..n
	 */
	long[] atRanks(long... ranks) {
		var found = new long[ranks.length];
		var cursor = sorted();
		long passed = 0;
		for (int next = 0; next < ranks.length;) {
			if (passed >= ranks[next]) {
				found[next++] = cursor.value();
			}
			else if (cursor.next()) {
				passed += cursor.count();
			}
			else {
				throw new IllegalArgumentException("No rank %d among %d".formatted(ranks[next], this.n));
			}
		}
		return found;
	}

	/** Half the sum of the middle two, which are the same one where n is odd; n ≥ 1. */
	double median() {
		var middle = atRanks((this.n + 1) / 2, this.n / 2 + 1);
		return (middle[0] + middle[1]) / 2.0;
	}

	private void spill() {
		this.runs.add(this.spill.write(this.table.sorted()));
		this.table.clear();
		if (this.runs.size() >= MOST_RUNS) {
			this.runs = new ArrayList<>(List.of(this.spill.write(merged())));
		}
	}

	private Cursor merged() {
		var cursors = new ArrayList<Cursor>(List.of(this.table.sorted()));
		this.runs.forEach((run) -> cursors.add(this.spill.read(run)));
		return new MergeCursor(cursors);
	}

}
