package org.peerway.shell;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.i18n.I18NProvider;
import org.peerway.base.Languages;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Gives screens the same texts as plain pages. Vaadin's own provider would speak the
 * server's language to whoever asks for English.
 */
@Component
class Texts implements I18NProvider {

	private final transient MessageSource texts;

	Texts(MessageSource texts) {
		this.texts = texts;
	}

	@Override
	public List<Locale> getProvidedLocales() {
		return Languages.ALL;
	}

	@Override
	public String getTranslation(String key, Locale locale, Object... parameters) {
		String missing = "!" + key;
		String text = this.texts.getMessage(key, parameters, missing, locale);
		return (text != null) ? text : missing;
	}

}
