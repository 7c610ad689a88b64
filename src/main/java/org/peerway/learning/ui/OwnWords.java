package org.peerway.learning.ui;

import java.time.Instant;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

import org.jspecify.annotations.Nullable;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.LensNote;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.SavedLine;
import org.peerway.learning.StaleWordsException;
import org.peerway.learning.Words;

/**
 * A field for a person's own words, kept a moment after each pause in writing; what was
 * written elsewhere meanwhile is shown, not overwritten.
 */
final class OwnWords extends Composite<Div> {

	/** Keeps words that were written on top of those last kept at that moment. */
	interface Keeper {

		Instant keep(Optional<Instant> seen, String text);

	}

	/** The longest text that is kept, in characters. */
	private static final int LIMIT = 20_000;

	private static final int PAUSE = 800;

	private final transient Keeper keeper;

	private final SavedLine saved = new SavedLine();

	private final Div below = new Div();

	private final Div elsewhere = new Div();

	private final TextArea field = new TextArea();

	private @Nullable Instant seen;

	private Optional<LensNote> lens = Optional.empty();

	OwnWords(String label, Words words, Keeper keeper) {
		this.keeper = keeper;
		this.seen = words.savedAt().orElse(null);
		this.field.setAriaLabel(label);
		this.field.setValue(words.text());
		this.field.setMaxLength(LIMIT);
		this.field.setMinRows(4);
		this.field.setWidthFull();
		this.field.setValueChangeMode(ValueChangeMode.LAZY);
		this.field.setValueChangeTimeout(PAUSE);
		this.field.addValueChangeListener((event) -> {
			if (event.isFromClient()) {
				keep();
			}
		});
		this.below.addClassNames("row", "sp");
		this.below.add(this.saved);
		getContent().addClassName("own-words");
		getContent().add(this.field, this.below, this.elsewhere);
		words.savedAt().ifPresent(this::show);
	}

	/** Says who can read it. */
	OwnWords privately(String text) {
		var line = new Span(Icon.LOCK.draw(), new Span(text));
		line.addClassNames("s", "sm");
		this.below.addComponentAsFirst(line);
		return this;
	}

	/** Lets the language lens look at the words, too. */
	OwnWords lookedAtBy(LensNote note) {
		this.lens = Optional.of(note);
		note.look(text());
		getContent().add(note);
		return this;
	}

	String text() {
		return this.field.getValue();
	}

	/**
	 * Keeps what stands in the field.
	 * @return false if other words were kept meanwhile, which are then shown beside
	 */
	boolean keep() {
		this.saved.clear();
		this.lens.ifPresent((note) -> note.look(text()));
		try {
			show(this.keeper.keep(Optional.ofNullable(this.seen), text()));
			return true;
		}
		catch (StaleWordsException ex) {
			show(ex.kept());
			return false;
		}
	}

	private void show(Instant moment) {
		this.seen = moment;
		this.elsewhere.removeAll();
		this.saved.saved(getTranslation("learning.saved", Moments.time(moment)));
	}

	private void show(Words other) {
		var when = other.savedAt().map(Moments::dayAndTime).orElse("");
		this.elsewhere.removeAll();
		this.elsewhere.add(new Note(Note.Kind.WARM, getTranslation("learning.elsewhere.title"),
				getTranslation("learning.elsewhere.text", when))
			.add(new Quote(other.text()))
			.actions(Action.outlined(getTranslation("learning.elsewhere.mine"), () -> keepInstead(other)),
					Action.outlined(getTranslation("learning.elsewhere.other"), () -> take(other)))
			.announced());
	}

	private void keepInstead(Words other) {
		this.seen = other.savedAt().orElse(null);
		keep();
		this.field.focus();
	}

	private void take(Words other) {
		this.field.setValue(other.text());
		this.lens.ifPresent((note) -> note.look(text()));
		other.savedAt().ifPresent(this::show);
		this.field.focus();
	}

}
