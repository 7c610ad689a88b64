package org.peerway.assessment.exchange.ui;

import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import org.peerway.base.Languages;

/**
 * Where the language is chosen that questions are written in, first that of the screen.
 */
final class LanguageSelect extends Select<Locale> {

	LanguageSelect() {
		setLabel(getTranslation("exchange.language"));
		setItems(Languages.ALL);
		setItemLabelGenerator((language) -> getTranslation("assessment.bank.language." + language.getLanguage()));
		setValue(Languages.ALL.stream()
			.filter((language) -> language.getLanguage().equals(UI.getCurrent().getLocale().getLanguage()))
			.findFirst()
			.orElse(Locale.ENGLISH));
	}

}
