package org.peerway.assessment.exchange.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;

/** The languages that questions are written in. */
final class Languages {

	private static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.of("es"));

	private Languages() {
	}

	/** A field to choose from them, first that of the person at a place of a screen. */
	static Select<Locale> select(Component place) {
		var select = new Select<Locale>();
		select.setLabel(place.getTranslation("exchange.language"));
		select.setItems(ALL);
		select.setItemLabelGenerator((one) -> place.getTranslation("exchange.language." + one.getLanguage()));
		select.setValue(ALL.stream()
			.filter((one) -> one.getLanguage().equals(UI.getCurrent().getLocale().getLanguage()))
			.findFirst()
			.orElse(Locale.ENGLISH));
		return select;
	}

}
