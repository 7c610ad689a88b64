package org.peerway.assessment.exchange;

import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReasonTests {

	@ParameterizedTest
	@EnumSource
	void hasWordsInEachLanguage(Reason reason) {
		for (var language : new Locale[] { Locale.ROOT, Locale.of("es") }) {
			var words = ResourceBundle.getBundle("vaadin-i18n.translations", language,
					ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

			assertThat(words.getLocale()).isEqualTo(language);
			assertThat(words.getString(reason.key())).isNotBlank();
		}
	}

}
