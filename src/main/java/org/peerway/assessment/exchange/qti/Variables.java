package org.peerway.assessment.exchange.qti;

import java.util.HashMap;
import java.util.Map;

/** What the variables of an item hold while one answer is scored. */
final class Variables {

	private static final int MOST_STEPS = 50_000;

	private final ItemSource item;

	private final Map<String, Value> responses;

	private final Map<String, Value> outcomes = new HashMap<>();

	private final Work work;

	private long steps;

	Variables(ItemSource item, Map<String, Value> responses, Work work) {
		this.item = item;
		this.work = work;
		this.responses = responses;
		item.outcomes().values().forEach((outcome) -> this.outcomes.put(outcome.id(), outcome.start()));
	}

	Value get(String id) {
		var outcome = this.outcomes.get(id);
		return (outcome != null) ? outcome : this.responses.getOrDefault(id, Value.NULL);
	}

	void set(String id, Value value) {
		var declared = this.item.outcomes().get(id);
		this.outcomes.put(id, (declared != null) ? new Value(declared.type(), value.ordered(), value.items()) : value);
	}

	Value correct(String id) throws NotUnderstoodException {
		return response(id).key();
	}

	double mapped(String id) throws NotUnderstoodException {
		var mapping = response(id).mapping().orElseThrow(() -> new NotUnderstoodException("mapping"));
		step((long) mapping.entries().size() * get(id).items().size());
		return mapping.of(get(id));
	}

	Value initial(String id) throws NotUnderstoodException {
		var outcome = this.item.outcomes().get(id);
		return (outcome != null) ? outcome.start() : response(id).start();
	}

	private Declaration response(String id) throws NotUnderstoodException {
		var declared = this.item.responses().get(id);
		if (declared == null) {
			throw new NotUnderstoodException(id);
		}
		return declared;
	}

	/** Counts work, so that no item takes long. */
	void step(long size) throws NotUnderstoodException {
		this.steps += 1 + size;
		this.work.step(1 + size);
		if (this.steps > MOST_STEPS) {
			throw new NotUnderstoodException("long");
		}
	}

}
