package org.peerway.roleplay.write.ui.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.peerway.roleplay.script.Place;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.write.edit.Undo;
import org.peerway.roleplay.write.edit.Undo.Label;

/**
 * What a writer has at hand: the scenario with the way back, and what of it is open. It
 * knows no screen; those who show it hear what happens.
 */
final class Desk {

	/** What is said of typing. */
	static final String TYPED = "typed";

	/** Hears what happens at the desk. */
	interface Listener {

		/**
		 * The scenario was changed.
		 * @param told what was done, as in keys of texts
		 */
		void changed(Scenario before, String told);

		/**
		 * Something else is open, or the same has to be drawn anew.
		 * @param focus where the writer goes on
		 */
		void opened(String focus);

		/** A step was taken back or done again. */
		void stepped(String key, Label what);

	}

	private final Clock clock;

	private final Undo undo;

	private final boolean editable;

	private final List<Listener> listeners = new ArrayList<>();

	private At at;

	Desk(Scenario scenario, At at, boolean editable, Clock clock) {
		this.undo = new Undo(scenario);
		this.at = at.isIn(scenario) ? at : At.ABOUT;
		this.editable = editable;
		this.clock = clock;
	}

	void listen(Listener listener) {
		this.listeners.add(listener);
	}

	Scenario scenario() {
		return this.undo.now();
	}

	At at() {
		return this.at;
	}

	/** Whether the scenario can be changed, and not only read. */
	boolean editable() {
		return this.editable;
	}

	Optional<Label> back() {
		return this.undo.back();
	}

	Optional<Label> again() {
		return this.undo.again();
	}

	/** Something was typed into a field, which stays as it is. */
	void type(String field, UnaryOperator<Scenario> change) {
		does(new Label(TYPED, this.at.key() + " " + field), change.apply(scenario()));
	}

	/** Something was chosen in a field, which stays as it is. */
	void choose(String key, UnaryOperator<Scenario> change) {
		does(new Label(key), change.apply(scenario()));
	}

	/** A step after which the form is drawn anew. */
	void act(String key, Scenario after, String focus) {
		act(key, after, this.at, focus);
	}

	/** A step after which something else is open. */
	void act(String key, Scenario after, At at, String focus) {
		this.at = at;
		does(new Label(key), after);
		this.listeners.forEach((listener) -> listener.opened(focus));
	}

	private void does(Label label, Scenario after) {
		var before = scenario();
		if (this.editable && this.undo.does(label, after, this.clock.instant())) {
			this.listeners.forEach((listener) -> listener.changed(before, label.key()));
		}
	}

	/** Opens something. */
	void go(At at, String focus) {
		this.at = at.isIn(scenario()) ? at : At.ABOUT;
		this.listeners.forEach((listener) -> listener.opened(focus));
	}

	void undo() {
		step("undone", Undo::undo);
	}

	void redo() {
		step("redone", Undo::redo);
	}

	private void step(String key, Function<Undo, Optional<Label>> step) {
		var before = scenario();
		step.apply(this.undo).ifPresent((label) -> {
			this.at = where(before);
			this.listeners.forEach((listener) -> {
				listener.changed(before, "");
				listener.opened("");
				listener.stepped(key, label);
			});
		});
	}

	/** Takes in what others wrote; what is open is drawn anew if they changed it. */
	void takeIn(Scenario now, Function<Scenario, Optional<Scenario>> change) {
		var before = scenario();
		this.undo.takeIn(now, change);
		boolean gone = !this.at.isIn(now);
		this.at = gone ? At.ABOUT : this.at;
		boolean changed = gone || isOpenChanged(before, now);
		this.listeners.forEach((listener) -> {
			listener.changed(before, "");
			if (changed) {
				listener.opened("");
			}
		});
	}

	private boolean isOpenChanged(Scenario before, Scenario now) {
		return this.at.place().isEmpty() || !before.place(this.at.place()).equals(now.place(this.at.place()));
	}

	/** What a step changed, so that it is seen: what is open if that, else the first. */
	private At where(Scenario before) {
		var now = scenario();
		List<String> changed = Stream.concat(now.places(), before.places())
			.map(Place::id)
			.distinct()
			.filter((id) -> !before.place(id).equals(now.place(id)))
			.toList();
		if (changed.isEmpty() || changed.contains(this.at.place()) && this.at.isIn(now)) {
			return this.at.isIn(now) ? this.at : At.ABOUT;
		}
		return changed.stream()
			.filter((id) -> now.place(id).isPresent())
			.findFirst()
			.map((id) -> At.place(now, id))
			.orElse(this.at.isIn(now) ? this.at : At.ABOUT);
	}

}
