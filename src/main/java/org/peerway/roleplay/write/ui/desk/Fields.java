package org.peerway.roleplay.write.ui.desk;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.script.Scenario;

/** Makes the fields of forms, each bound to one property of the scenario. */
final class Fields {

	private static final int REST_IN_MILLISECONDS = 900;

	private static final String TYPED = "element.value";

	private static final String KEY = "roleplay.write.field.";

	private final Sheet sheet;

	Fields(Sheet sheet) {
		this.sheet = sheet;
	}

	/** A text of one line. */
	TextField line(String key, String spot, String value, BiFunction<Scenario, String, Scenario> write) {
		var field = new TextField();
		field.setAutocomplete(Autocomplete.OFF);
		return typed(field, key, spot, value, write);
	}

	/** A text of several lines. */
	TextArea area(String key, String spot, String value, BiFunction<Scenario, String, Scenario> write) {
		var field = new TextArea();
		field.setMinRows(2);
		return typed(field, key, spot, value, write);
	}

	private <C extends TextFieldBase<C, String>> C typed(C field, String key, String spot, String value,
			BiFunction<Scenario, String, Scenario> write) {
		field.setLabel(field.getTranslation(KEY + key));
		field.setManualValidation(true);
		field.setValue(value);
		field.setWidthFull();
		field.setReadOnly(!this.sheet.editable());
		field.addValueChangeListener((event) -> {
			field.setInvalid(false);
			type(spot, event.getValue(), write);
		});
		field.getElement()
			.addEventListener("input", (event) -> type(spot, event.getEventData().path(TYPED).asString(""), write))
			.debounce(REST_IN_MILLISECONDS)
			.addEventData(TYPED);
		return this.sheet.spots().put(spot, field);
	}

	private void type(String spot, String text, BiFunction<Scenario, String, Scenario> write) {
		this.sheet.desk().type(spot, (scenario) -> write.apply(scenario, text));
	}

	/**
	 * An id, which is changed with all that points to it as soon as it is another one.
	 */
	TextField id(String spot, String value, Predicate<String> free, BiFunction<Scenario, String, Scenario> write,
			Function<String, At> then) {
		var field = new TextField();
		field.setLabel(field.getTranslation(KEY + "id"));
		field.setHelperText(field.getTranslation(KEY + "id.help"));
		field.setManualValidation(true);
		field.setValue(value);
		field.setReadOnly(!this.sheet.editable());
		field.setAutocomplete(Autocomplete.OFF);
		field.addValueChangeListener((event) -> {
			String id = event.getValue().strip();
			boolean fits = id.equals(value) || id.matches("[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]*") && free.test(id);
			field.setErrorMessage(field.getTranslation(KEY + "id.taken"));
			field.setInvalid(!fits);
			if (fits && !id.equals(value)) {
				this.sheet.desk().act("renamed", write.apply(this.sheet.scenario(), id), then.apply(id), spot);
			}
		});
		return this.sheet.spots().put(spot, field);
	}

	Checkbox tick(String key, String spot, boolean value, BiFunction<Scenario, Boolean, Scenario> write) {
		var field = new Checkbox();
		field.setLabel(field.getTranslation(KEY + key));
		field.setValue(value);
		field.setReadOnly(!this.sheet.editable());
		field.addValueChangeListener(
				(event) -> this.sheet.desk().choose("chosen", (scenario) -> write.apply(scenario, event.getValue())));
		return this.sheet.spots().put(spot, field);
	}

	IntegerField number(String key, String spot, @Nullable Integer value,
			BiFunction<Scenario, Integer, Scenario> write) {
		var field = new IntegerField();
		field.setLabel(field.getTranslation(KEY + key));
		field.setManualValidation(true);
		field.setValue(value);
		field.setReadOnly(!this.sheet.editable());
		field.addValueChangeListener((event) -> {
			boolean fits = event.getValue() != null;
			field.setErrorMessage(field.getTranslation(KEY + "number.missing"));
			field.setInvalid(!fits);
			if (fits) {
				this.sheet.desk().type(spot, (scenario) -> write.apply(scenario, event.getValue()));
			}
		});
		return this.sheet.spots().put(spot, field);
	}

	/** One of several; an unknown value of a draft is among them. */
	<T> Select<T> select(String key, String spot, List<T> items, @Nullable T value, Function<T, String> label,
			BiFunction<Scenario, T, Scenario> write) {
		var field = new Select<T>();
		field.setLabel(field.getTranslation(KEY + key));
		field.setItems(items);
		field.setItemLabelGenerator((item) -> (item != null) ? label.apply(item) : "");
		if (value != null) {
			field.setValue(value);
		}
		field.setReadOnly(!this.sheet.editable());
		field.addValueChangeListener((event) -> {
			if (event.getValue() != null) {
				field.setInvalid(false);
				this.sheet.desk().choose("chosen", (scenario) -> write.apply(scenario, event.getValue()));
			}
		});
		return this.sheet.spots().put(spot, field);
	}

	static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

	static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
