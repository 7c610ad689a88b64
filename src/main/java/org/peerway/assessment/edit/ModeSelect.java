package org.peerway.assessment.edit;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;

/** A choice about the form itself: which fields it shows for one and the same thing. */
final class ModeSelect<T extends Enum<T>> extends Composite<Select<T>> {

	/** The texts stand under that key, each mode's under its name in small letters. */
	ModeSelect(String key, List<T> modes, T present, Consumer<T> chosen) {
		getContent().setLabel(getTranslation(key));
		getContent().setItems(modes);
		getContent().setItemLabelGenerator((mode) -> getTranslation(key + "." + mode.name().toLowerCase(Locale.ROOT)));
		getContent().setValue(present);
		getContent().addValueChangeListener((event) -> chosen.accept(event.getValue()));
	}

	/** Lets nobody choose another one. */
	void fix() {
		getContent().setReadOnly(true);
	}

	T mode() {
		return getContent().getValue();
	}

}
