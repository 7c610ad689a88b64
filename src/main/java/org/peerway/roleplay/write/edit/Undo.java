package org.peerway.roleplay.write.edit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.peerway.roleplay.script.Scenario;

/** The scenario as it stands, the way it came there, and the way back. */
public final class Undo {

	/** So many steps can be taken back. */
	public static final int STEPS = 100;

	/** Whoever types on in one field within this time takes one step. */
	public static final Duration ONE_STEP = Duration.ofSeconds(8);

	/**
	 * A change.
	 *
	 * @param key of the text that says what was done
	 * @param field what was typed into; empty for a step of its own
	 */
	public record Label(String key, String field) {

		public Label(String key) {
			this(key, "");
		}

	}

	private record Step(Scenario before, Scenario after, Label label, Instant at) {

		boolean isContinuedBy(Label next, Instant now) {
			return !next.field().isEmpty() && next.equals(this.label) && now.isBefore(this.at.plus(ONE_STEP));
		}

		Optional<Step> map(Function<Scenario, Optional<Scenario>> change) {
			return change.apply(this.before)
				.flatMap((first) -> change.apply(this.after).map((last) -> new Step(first, last, this.label, this.at)));
		}

	}

	private final Deque<Step> done = new ArrayDeque<>();

	private final Deque<Step> undone = new ArrayDeque<>();

	private Scenario now;

	public Undo(Scenario first) {
		this.now = first;
	}

	/** The scenario as it stands. */
	public Scenario now() {
		return this.now;
	}

	/**
	 * Takes a step; what was taken back before is gone then.
	 * @return whether it changes anything
	 */
	public boolean does(Label label, Scenario after, Instant at) {
		if (after.equals(this.now)) {
			return false;
		}
		var last = this.undone.isEmpty() ? this.done.peekLast() : null;
		boolean on = last != null && last.isContinuedBy(label, at);
		Scenario before = on ? this.done.removeLast().before() : this.now;
		this.done.addLast(new Step(before, after, label, at));
		this.undone.clear();
		if (this.done.size() > STEPS) {
			this.done.removeFirst();
		}
		this.now = after;
		return true;
	}

	/** What would be taken back next. */
	public Optional<Label> back() {
		return Optional.ofNullable(this.done.peekLast()).map(Step::label);
	}

	/** What would be done again next. */
	public Optional<Label> again() {
		return Optional.ofNullable(this.undone.peekLast()).map(Step::label);
	}

	/** Takes the last step back; tells what it was. */
	public Optional<Label> undo() {
		var step = Optional.ofNullable(this.done.pollLast());
		step.ifPresent((one) -> {
			this.undone.addLast(one);
			this.now = one.before();
		});
		return step.map(Step::label);
	}

	/** Does again what was taken back last; tells what it was. */
	public Optional<Label> redo() {
		var step = Optional.ofNullable(this.undone.pollLast());
		step.ifPresent((one) -> {
			this.done.addLast(one);
			this.now = one.after();
		});
		return step.map(Step::label);
	}

	/**
	 * Takes in what somebody else changed, so that no step back takes it away; steps into
	 * which it does not fit can no longer be taken back.
	 * @param now the scenario with what they changed
	 * @param change puts what they changed into another state, if it fits
	 */
	public void takeIn(Scenario now, Function<Scenario, Optional<Scenario>> change) {
		keep(this.done, change);
		keep(this.undone, change);
		this.now = now;
		if (!this.done.isEmpty() && !this.done.getLast().after().equals(now)) {
			this.done.clear();
		}
		if (!this.undone.isEmpty() && !this.undone.getLast().before().equals(now)) {
			this.undone.clear();
		}
	}

	/** Keeps the nearest steps, up to the first that does not fit. */
	private static void keep(Deque<Step> steps, Function<Scenario, Optional<Scenario>> change) {
		List<Step> kept = new ArrayList<>();
		var nearest = steps.descendingIterator();
		while (nearest.hasNext()) {
			var fitting = nearest.next().map(change);
			if (fitting.isEmpty()) {
				break;
			}
			kept.addFirst(fitting.get());
		}
		steps.clear();
		steps.addAll(kept);
	}

}
