package org.peerway.roleplay.exchange;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RemarkTests {

	private static final String PREFIX = "roleplay.exchange.";

	@ParameterizedTest
	@ValueSource(strings = { "", "es" })
	void everythingHasWordsAndNoWordsAreThereForNothing(String language) {
		var wanted = Stream.of(Stream.of(Reason.values()).map(Reason::key), Stream.of(Part.values()).map(Part::key),
				Stream.of(Format.values()).map(Format::key));

		assertThat(words(language).keySet().stream().filter((key) -> key.startsWith(PREFIX)))
			.containsExactlyInAnyOrderElementsOf(wanted.flatMap((keys) -> keys).toList());
	}

	@Test
	void saysPartsInTheLanguage() {
		var remark = new Remark(Reason.NOT_CARRIED, 0, Part.SCENE.key(), "");

		assertThat(remark.text(RemarkTests::english)).isEqualTo("The format has no place for this: the scene");
	}

	@Test
	void leavesNoPlaceholderWhereADetailIsMissing() {
		Set<String> texts = Stream.of(Reason.values())
			.map((reason) -> new Remark(reason, 1).text(RemarkTests::english))
			.collect(Collectors.toSet());

		assertThat(texts).hasSize(Reason.values().length).noneMatch((text) -> text.contains("{"));
	}

	private static String english(String key, Object... details) {
		return MessageFormat.format(words("").getString(key), details);
	}

	private static ResourceBundle words(String language) {
		return ResourceBundle.getBundle("vaadin-i18n.translations", Locale.of(language),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

}
