package org.peerway.assessment.compose.ui;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;

/** A length of time as a number and its unit; nothing there is no time. */
final class LengthField extends Composite<Div> implements Checked {

	private static final int MOST = 1000;

	private final IntegerField amount = new IntegerField();

	private final Select<ChronoUnit> unit = new Select<>();

	private Duration value;

	/**
	 * A field whose label is the text under that key.
	 * @param units to choose from, the usual one first
	 */
	LengthField(String key, List<ChronoUnit> units, Duration value, Runnable changed) {
		this.value = value;
		var shown = unit(units, value);
		amount(getTranslation(key));
		if (value.isPositive()) {
			this.amount.setValue((int) value.dividedBy(shown.getDuration()));
		}
		this.unit.setLabel(getTranslation("compose.unit"));
		this.unit.setAriaLabel(getTranslation("compose.unit.of", getTranslation(key)));
		this.unit.setItems(units);
		this.unit.setItemLabelGenerator((one) -> getTranslation("compose.unit." + one.name().toLowerCase(Locale.ROOT)));
		this.unit.setValue(shown);
		this.amount.addValueChangeListener((event) -> read(changed));
		this.unit.addValueChangeListener((event) -> read(changed));
		var fields = new Div(this.amount, this.unit);
		fields.addClassName("length");
		getContent().add(fields, help(getTranslation(key + ".help")));
		getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation(key));
	}

	private static ChronoUnit unit(List<ChronoUnit> units, Duration value) {
		return units.stream()
			.filter((unit) -> value.isPositive() && value.toSeconds() % unit.getDuration().toSeconds() == 0)
			.max(Comparator.naturalOrder())
			.orElse(units.getFirst());
	}

	/** Below both fields, which keeps them in one line. */
	private Component help(String text) {
		var help = new Paragraph(text);
		help.setId("help-" + UUID.randomUUID());
		help.addClassName("hint");
		getContent().getElement().setAttribute("aria-describedby", help.getId().orElseThrow());
		return help;
	}

	private void amount(String label) {
		var wrong = getTranslation("compose.length.wrong", MOST);
		this.amount.setLabel(label);
		this.amount.setMin(0);
		this.amount.setMax(MOST);
		this.amount.setI18n(new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(wrong)
			.setMinErrorMessage(wrong)
			.setMaxErrorMessage(wrong));
	}

	private void read(Runnable changed) {
		if (!this.amount.isInvalid()) {
			this.value = this.unit.getValue()
				.getDuration()
				.multipliedBy(Optional.ofNullable(this.amount.getValue()).orElse(0));
			changed.run();
		}
	}

	Duration value() {
		return this.value;
	}

	@Override
	public boolean isWrong() {
		return this.amount.isInvalid();
	}

	@Override
	public void focusHere() {
		this.amount.focus();
	}

}
