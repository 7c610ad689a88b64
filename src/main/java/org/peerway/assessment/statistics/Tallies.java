package org.peerway.assessment.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is gathered of the attempts: first the totals, then marks and times. */
final class Tallies {

	/** How many different values all counts together keep in memory, 32 bytes each. */
	static final int MEMORY = 1 << 20;

	private static final int LEAST = 1 << 10;

	private static final int MOST = 1 << 16;

	private final QuizPlan plan;

	private final Spill spill;

	private final int bound;

	private final TotalTally totals;

	private final List<MarkTally> positions = new ArrayList<>();

	private final Map<String, ItemTally> items = new HashMap<>();

	private final long[] lastAt;

	private long read;

	/**
	 * @param memory how many different values may stay in memory, if that leaves each
	 * count at least 1024
	 */
	Tallies(QuizPlan plan, Spill spill, int memory) {
		this.plan = plan;
		this.spill = spill;
		this.bound = bound(plan, memory);
		this.totals = new TotalTally(counts());
		this.lastAt = new long[plan.positions().size()];
		for (var position : plan.positions()) {
			this.positions.add(new MarkTally(position.max(), false, counts(), counts()));
			position.question().ifPresent(this::addFixed);
		}
		for (var item : plan.items()) {
			this.items.computeIfAbsent(item.id(), (_) -> drawn(item));
		}
	}

	void addTotal(double total) {
		this.totals.add(Marks.toBillionths(total));
	}

	void add(FinishedAttempt attempt) {
		long total = Marks.toBillionths(attempt.total());
		this.read++;
		for (var response : attempt.responses()) {
			var item = item(response.question());
			requireBelongs(response, item);
			this.positions.get(response.position() - 1).add(Marks.toBillionths(response.mark()), total);
			item.add(this.read, response, total);
		}
	}

	TotalTally totals() {
		return this.totals;
	}

	List<MarkTally> positions() {
		return this.positions;
	}

	ItemTally item(String id) {
		var item = this.items.get(id);
		if (item == null) {
			throw new IllegalArgumentException("Not a question of this quiz: " + id);
		}
		return item;
	}

	long attempts() {
		return this.totals.counts().n();
	}

	/** Whether every attempt has every position. */
	boolean complete() {
		return this.positions.stream().allMatch((position) -> position.n() == attempts());
	}

	private void requireBelongs(FinishedAttempt.Response response, ItemTally item) {
		int position = response.position();
		if (position > this.lastAt.length || this.lastAt[position - 1] == this.read) {
			throw new IllegalArgumentException("Not a position, or one that is taken: " + position);
		}
		this.lastAt[position - 1] = this.read;
		boolean free = this.plan.positions().get(position - 1).question().isEmpty();
		if (free ? item.position().isPresent() : item.position().orElse(0) != position) {
			throw new IllegalArgumentException("%s does not belong at %d".formatted(response.question(), position));
		}
	}

	private void addFixed(String question) {
		int number = this.positions.size();
		this.items.put(question, ItemTally.fixed(number, this.positions.getLast(), new TimeTally(counts())));
	}

	private ItemTally drawn(QuizPlan.Item item) {
		return ItemTally.drawn(new MarkTally(item.max(), true, counts(), counts()), new TimeTally(counts()));
	}

	private Counts counts() {
		return new Counts(this.bound, this.spill);
	}

	private static int bound(QuizPlan plan, int memory) {
		int counts = 1 + 2 * plan.positions().size() + 3 * plan.items().size();
		return Math.clamp(Integer.highestOneBit(memory / counts), LEAST, MOST);
	}

}
