package org.peerway.assessment.edit;

import com.vaadin.flow.component.checkbox.Checkbox;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.edit.draft.Mapping;

/** A box to tick: one of the two is what holds where the draft says nothing. */
final class TickInput extends Bound<Checkbox> {

	private final boolean ticked;

	/** Called before the change is told. */
	private transient Runnable before = () -> {
	};

	private TickInput(Changes changes, Mapping at, String name, boolean ticked) {
		super(changes, at, name, new Checkbox());
		this.ticked = ticked;
		field().setManualValidation(true);
		field().setValue(isTicked());
		field().addValueChangeListener((event) -> {
			if (event.getValue() != isTicked()) {
				this.before.run();
				put(written(event.getValue()));
			}
		});
	}

	/** Ticked for true; false holds where nothing is said. */
	static TickInput yes(Changes changes, Mapping at, String name) {
		return new TickInput(changes, at, name, true);
	}

	/** Ticked for false; true holds where nothing is said. */
	static TickInput no(Changes changes, Mapping at, String name) {
		return new TickInput(changes, at, name, false);
	}

	TickInput before(Runnable action) {
		this.before = action;
		return this;
	}

	private boolean isTicked() {
		return Boolean.valueOf(this.ticked).equals(at().value(name()));
	}

	private @Nullable Object written(boolean isTicked) {
		return isTicked ? this.ticked : null;
	}

	@Override
	public void follow() {
		field().setValue(isTicked());
	}

}
