package org.peerway.assessment.edit;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;

import org.peerway.assessment.edit.draft.Mapping;
import org.peerway.assessment.edit.draft.Notation;

/** A field to type into. What cannot be read stays as it was typed. */
final class TypedInput<C extends TextFieldBase<C, String>> extends Bound<C> {

	private static final String TYPED = "element.value";

	private static final int REST_IN_MILLISECONDS = 800;

	private final Notation notation;

	private TypedInput(Changes changes, Mapping at, String name, C field, Notation notation) {
		super(changes, at, name, field);
		this.notation = notation;
		field.setValue(shown());
		field.addValueChangeListener(this::change);
		field.getElement()
			.addEventListener("input", (event) -> rest(event.getEventData().path(TYPED).asString("")))
			.debounce(REST_IN_MILLISECONDS)
			.addEventData(TYPED);
		if (isCalm()) {
			field.addBlurListener((event) -> {
				event.unregisterListener();
				visited();
			});
		}
	}

	static TypedInput<TextField> line(Changes changes, Mapping at, String name) {
		return line(changes, at, name, Notation.TEXT);
	}

	private static TypedInput<TextField> line(Changes changes, Mapping at, String name, Notation notation) {
		var line = new TextField();
		line.setManualValidation(true);
		line.setAutocomplete(Autocomplete.OFF);
		return new TypedInput<>(changes, at, name, line, notation);
	}

	static TypedInput<TextArea> area(Changes changes, Mapping at, String name, int lines) {
		var area = new TextArea();
		area.setManualValidation(true);
		area.setMinRows(lines);
		return new TypedInput<>(changes, at, name, area, Notation.TEXT);
	}

	/** For a number; phones offer digits. */
	static TypedInput<TextField> number(Changes changes, Mapping at, String name, Notation notation) {
		var input = line(changes, at, name, notation);
		input.field()
			.getElement()
			.executeJs("this.inputElement.inputMode = $0", (notation == Notation.WHOLE) ? "numeric" : "decimal");
		input.field().addClassName("short");
		return input;
	}

	private String shown() {
		return this.notation.shown(at().value(name()));
	}

	private void change(AbstractField.ComponentValueChangeEvent<C, String> event) {
		if (event.isFromClient() || !event.getValue().equals(shown())) {
			put(this.notation.read(event.getValue()));
		}
	}

	private void rest(String typed) {
		at().put(name(), this.notation.read(typed));
		typing();
	}

	@Override
	public void follow() {
		if (!this.notation.isOf(at().value(name()), field().getValue())) {
			field().setValue(shown());
		}
	}

}
