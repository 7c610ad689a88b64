package org.peerway.learning.ui;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.SavedLine;

/** A field for a person's own words, kept a moment after each pause in writing. */
final class OwnWords extends Composite<Div> {

	/** The longest text that is kept, in characters. */
	private static final int LIMIT = 20_000;

	private static final int PAUSE = 800;

	private final SavedLine saved = new SavedLine();

	private final Div below = new Div();

	private final TextArea field = new TextArea();

	OwnWords(String label, String text, Optional<Instant> savedAt, Function<String, Instant> save) {
		this.field.setAriaLabel(label);
		this.field.setValue(text);
		this.field.setMaxLength(LIMIT);
		this.field.setMinRows(4);
		this.field.setWidthFull();
		this.field.setValueChangeMode(ValueChangeMode.LAZY);
		this.field.setValueChangeTimeout(PAUSE);
		this.field.addValueChangeListener((event) -> {
			if (event.isFromClient()) {
				this.saved.clear();
				show(save.apply(event.getValue()));
			}
		});
		this.below.addClassNames("row", "sp");
		this.below.add(this.saved);
		getContent().addClassName("own-words");
		getContent().add(this.field, this.below);
		savedAt.ifPresent(this::show);
	}

	/** Says who can read it. */
	OwnWords privately(String text) {
		var line = new Span(Icon.LOCK.draw(), new Span(text));
		line.addClassNames("s", "sm");
		this.below.addComponentAsFirst(line);
		return this;
	}

	String text() {
		return this.field.getValue();
	}

	private void show(Instant moment) {
		this.saved.saved(getTranslation("learning.saved", Moments.time(moment)));
	}

}
