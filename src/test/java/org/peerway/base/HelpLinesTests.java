package org.peerway.base;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class HelpLinesTests {

	private final ResourceBundleMessageSource texts = texts();

	@Test
	void names988WhenTheAgencyHasSetNothing() {
		var lines = new HelpLines(null).in(Locale.ENGLISH, this.texts);

		assertThat(lines).extracting(HelpLines.Line::href).containsExactly("tel:988", "tel:911");
		assertThat(lines.getFirst().name()).isEqualTo("988 Suicide and Crisis Lifeline");
	}

	@Test
	void speaksSpanish() {
		var lines = new HelpLines(List.of()).in(Locale.of("es"), this.texts);

		assertThat(lines.getFirst().name()).startsWith("988 Línea");
	}

	@Test
	void takesTheAgencysOwnLinesAsTheyAre() {
		var properties = Map.of("peerway.help-lines[0].name", "Warm line", "peerway.help-lines[0].detail",
				"Evenings, {always} open", "peerway.help-lines[0].href", "tel:+15550100", "peerway.help-lines[0].link",
				"555 0100");
		var lines = new Binder(new MapConfigurationPropertySource(properties)).bind("peerway", HelpLines.class)
			.get()
			.in(Locale.ENGLISH, this.texts);

		assertThat(lines)
			.containsExactly(new HelpLines.Line("Warm line", "Evenings, {always} open", "tel:+15550100", "555 0100"));
	}

	@Test
	void refusesAnAddressThatRunsScript() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new HelpLines.Line("Trap", "", "javascript:alert(1)", "Press"));
	}

	private static ResourceBundleMessageSource texts() {
		var texts = new ResourceBundleMessageSource();
		texts.setBasename("vaadin-i18n/translations");
		texts.setDefaultEncoding("UTF-8");
		texts.setFallbackToSystemLocale(false);
		return texts;
	}

}
