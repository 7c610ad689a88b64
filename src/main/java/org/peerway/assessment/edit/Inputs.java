package org.peerway.assessment.edit;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import org.peerway.assessment.edit.draft.Mapping;
import org.peerway.assessment.edit.draft.Notation;

/** Makes fields for values of a draft, named by the texts of the screen. */
record Inputs(Changes changes) {

	private static final String FIELD = "edit.field.";

	Bound<TextField> line(Mapping at, String name, String key) {
		return TypedInput.line(this.changes, at, name).label(FIELD + key).styled("wide");
	}

	Bound<TextArea> area(Mapping at, String name, String key) {
		return area(at, name, key, 1);
	}

	/** A text of several lines, with room for so many from the beginning. */
	Bound<TextArea> area(Mapping at, String name, String key, int lines) {
		return TypedInput.area(this.changes, at, name, lines).label(FIELD + key).styled("wide");
	}

	Bound<TextField> number(Mapping at, String name, String key, Notation notation) {
		return TypedInput.number(this.changes, at, name, notation).label(FIELD + key);
	}

	/** A list of words of the draft; the screen says each under a key of its own. */
	WordInput words(Mapping at, String name, String key, String... words) {
		var input = WordInput.words(this.changes, at, name, FIELD + key, words);
		input.label(FIELD + key);
		return input;
	}

	TickInput tick(Mapping at, String name, String key) {
		var input = TickInput.yes(this.changes, at, name);
		input.label(FIELD + key);
		return input;
	}

	Bound<TextArea> feedback(Mapping at) {
		return area(at, "feedback", "feedback", 2);
	}

	/** What a wording or a range is worth. */
	Bound<TextField> share(Mapping at) {
		return number(at, "share", "share", Notation.DECIMAL).help(FIELD + "share.whole.help");
	}

	/** Shows the id of a part while something is wrong with it. */
	IdPlace id(Mapping at) {
		var input = TypedInput.line(this.changes, at, "id").label(FIELD + "id").help(FIELD + "id.help");
		return new IdPlace(input);
	}

}
