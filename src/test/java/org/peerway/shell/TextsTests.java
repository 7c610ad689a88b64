package org.peerway.shell;

import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTests {

	private final Locale server = Locale.getDefault();

	@BeforeEach
	void runOnASpanishServer() {
		Locale.setDefault(Locale.of("es"));
	}

	@AfterEach
	void runAsBefore() {
		Locale.setDefault(this.server);
	}

	@Test
	void speaksEnglishOnASpanishServer() {
		assertThat(texts().getTranslation("shell.help", Locale.ENGLISH)).isEqualTo("Help lines");
		assertThat(texts().getTranslation("shell.help", Locale.of("es", "MX"))).isEqualTo("Líneas de ayuda");
	}

	@Test
	void marksAKeyThatHasNoText() {
		assertThat(texts().getTranslation("shell.no-such", Locale.ENGLISH)).isEqualTo("!shell.no-such");
	}

	private static Texts texts() {
		var source = new ResourceBundleMessageSource();
		source.setBasename("vaadin-i18n/translations");
		source.setDefaultEncoding("UTF-8");
		source.setFallbackToSystemLocale(false);
		return new Texts(source);
	}

}
