package org.peerway.assessment.statistics;

import java.util.List;
import java.util.PriorityQueue;

import org.jspecify.annotations.Nullable;

/** Walks over several cursors as if they were one; equal values become one. */
final class MergeCursor implements Cursor {

	private final PriorityQueue<Cursor> queue = new PriorityQueue<>(
			(one, other) -> Long.compare(one.value(), other.value()));

	private long value;

	private long count;

	MergeCursor(List<Cursor> cursors) {
		cursors.forEach(this::advance);
	}

	@Override
	public boolean next() {
		var first = this.queue.poll();
		if (first == null) {
			return false;
		}
		this.value = first.value();
		this.count = 0;
		for (var same = first; same != null; same = pollSame()) {
			this.count += same.count();
			advance(same);
		}
		return true;
	}

	@Override
	public long value() {
		return this.value;
	}

	@Override
	public long count() {
		return this.count;
	}

	private @Nullable Cursor pollSame() {
		var next = this.queue.peek();
		return (next != null && next.value() == this.value) ? this.queue.poll() : null;
	}

	private void advance(Cursor cursor) {
		if (cursor.next()) {
			this.queue.add(cursor);
		}
	}

}
