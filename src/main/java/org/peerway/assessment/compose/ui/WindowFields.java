package org.peerway.assessment.compose.ui;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.ValueContext;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.Window;
import org.peerway.base.ui.Moments;

/** When attempts may start, in the time zone of whoever looks at the screen. */
final class WindowFields extends Composite<Div> implements Checked {

	private final DateTimePicker opens = new DateTimePicker();

	private final DateTimePicker closes = new DateTimePicker();

	private final Checkbox hard = new Checkbox(getTranslation("compose.hard"));

	private final transient Runnable changed;

	private Window value;

	WindowFields(Window value, Runnable changed) {
		this.value = value;
		this.changed = changed;
		prepare(this.opens, "opens", value.opens());
		prepare(this.closes, "closes", value.closes());
		this.hard.setHelperText(getTranslation("compose.hard.help"));
		this.hard.setValue(value.hard());
		this.hard.setVisible(value.closes() != null);
		this.hard.addValueChangeListener((event) -> read());
		getContent().addClassNames("edit-fields", "roomy");
		getContent().add(this.opens, this.closes, this.hard);
	}

	private void prepare(DateTimePicker picker, String name, @Nullable Instant at) {
		var label = getTranslation("compose." + name);
		picker.setLabel(label);
		picker.setHelperText(getTranslation("compose." + name + ".help",
				Moments.zone().getDisplayName(TextStyle.FULL, getLocale())));
		picker.setDateAriaLabel(getTranslation("compose.moment.date", label));
		picker.setTimeAriaLabel(getTranslation("compose.moment.time", label));
		picker.setLocale(getLocale());
		picker.setDatePickerI18n(Calendar.in(getLocale()));
		picker.setI18n(
				new DateTimePicker.DateTimePickerI18n().setBadInputErrorMessage(getTranslation("compose.moment.wrong"))
					.setIncompleteInputErrorMessage(getTranslation("compose.moment.half")));
		picker.setManualValidation(true);
		if (at != null) {
			picker.setValue(LocalDateTime.ofInstant(at, Moments.zone()));
		}
		picker.addValueChangeListener((event) -> read());
		picker.addValidationStatusChangeListener((event) -> check());
	}

	private void read() {
		if (check()) {
			var end = at(this.closes);
			this.hard.setVisible(end != null);
			this.value = new Window(at(this.opens), end, end != null && this.hard.getValue());
			this.changed.run();
		}
	}

	private boolean check() {
		boolean opensWell = tell(this.opens, typed(this.opens));
		var wrong = typed(this.closes).or(() -> Optional.of(getTranslation("compose.closes.order"))
			.filter((text) -> opensWell && isTurnedRound(at(this.opens), at(this.closes))));
		return tell(this.closes, wrong) && opensWell;
	}

	private static Optional<String> typed(DateTimePicker picker) {
		var result = picker.getDefaultValidator().apply(picker.getValue(), new ValueContext(picker));
		return result.isError() ? Optional.of(result.getErrorMessage()) : Optional.empty();
	}

	private static boolean tell(DateTimePicker picker, Optional<String> wrong) {
		picker.setErrorMessage(wrong.orElse(""));
		picker.setInvalid(wrong.isPresent());
		return wrong.isEmpty();
	}

	private static boolean isTurnedRound(@Nullable Instant opens, @Nullable Instant closes) {
		return opens != null && closes != null && !opens.isBefore(closes);
	}

	private static @Nullable Instant at(DateTimePicker picker) {
		return picker.getOptionalValue().map((local) -> local.atZone(Moments.zone()).toInstant()).orElse(null);
	}

	/** Practice has no hard end. */
	void offerHardEnd(boolean offered) {
		this.hard.setVisible(offered && this.value.closes() != null);
	}

	Window value(boolean practice) {
		return practice ? new Window(this.value.opens(), this.value.closes(), false) : this.value;
	}

	@Override
	public boolean isWrong() {
		return this.opens.isInvalid() || this.closes.isInvalid();
	}

	@Override
	public void focusHere() {
		(this.opens.isInvalid() ? this.opens : this.closes).focus();
	}

}
