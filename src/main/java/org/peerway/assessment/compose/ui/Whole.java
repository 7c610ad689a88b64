package org.peerway.assessment.compose.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.IntegerField;

/**
 * A field for a whole number; while what stands there cannot be used, the number before
 * counts.
 */
final class Whole extends Composite<IntegerField> implements Checked {

	private int value;

	/** A field whose label is the text under that key. */
	Whole(String key, int least, int most, int value, Runnable changed) {
		this.value = value;
		var wrong = getTranslation("compose.whole.wrong", least, most);
		var field = getContent();
		field.setLabel(getTranslation(key));
		field.setMin(least);
		field.setMax(most);
		field.setStepButtonsVisible(true);
		field.setRequiredIndicatorVisible(true);
		field.setI18n(new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(wrong)
			.setRequiredErrorMessage(wrong)
			.setMinErrorMessage(wrong)
			.setMaxErrorMessage(wrong));
		field.setValue(value);
		field.addValueChangeListener((event) -> {
			var now = event.getValue();
			if (now != null && now >= least && now <= most) {
				this.value = now;
				changed.run();
			}
		});
	}

	Whole help(String text) {
		getContent().setHelperText(text);
		return this;
	}

	int value() {
		return this.value;
	}

	@Override
	public boolean isWrong() {
		return getContent().isInvalid();
	}

	@Override
	public void focusHere() {
		getContent().focus();
	}

}
