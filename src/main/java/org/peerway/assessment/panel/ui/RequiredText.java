package org.peerway.assessment.panel.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

import org.peerway.assessment.panel.PanelService;

/** A text of up to 2000 characters that cannot be left out. */
class RequiredText extends TextArea {

	/**
	 * An empty one.
	 * @param key of the label; the other texts begin with it
	 */
	RequiredText(String key) {
		setLabel(getTranslation(key));
		setHelperText(getTranslation(key + ".help"));
		setErrorMessage(getTranslation(key + ".wrong"));
		setMaxLength(PanelService.LONGEST_TEXT);
		setRequiredIndicatorVisible(true);
		setManualValidation(true);
		setWidthFull();
		setValueChangeMode(ValueChangeMode.LAZY);
		addValueChangeListener((event) -> setInvalid(isInvalid() && event.getValue().isBlank()));
	}

	/** Whether something stands there; says so and leads there if not. */
	boolean holds() {
		setInvalid(getValue().isBlank());
		if (isInvalid()) {
			focus();
		}
		return !isInvalid();
	}

}
