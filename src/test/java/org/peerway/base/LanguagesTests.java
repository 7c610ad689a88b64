package org.peerway.base;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LanguagesTests {

	private static final Locale SPANISH = Locale.of("es");

	@Test
	void ownChoiceGoesBeforeTheBrowsersWish() {
		assertThat(choose("es", Locale.US)).isEqualTo(SPANISH);
	}

	@Test
	void takesTheFirstWishThatIsSpokenHere() {
		assertThat(choose(null, Locale.FRANCE, Locale.of("es", "MX"), Locale.US)).isEqualTo(SPANISH);
	}

	@Test
	void speaksEnglishToWhoeverWantsNeither() {
		assertThat(choose(null, Locale.FRANCE)).isEqualTo(Locale.ENGLISH);
	}

	@Test
	void ignoresAChoiceOfALanguageThatIsNotSpoken() {
		assertThat(choose("xx", SPANISH)).isEqualTo(SPANISH);
	}

	private static Locale choose(String chosen, Locale... accepted) {
		return Languages.choose(chosen, Collections.enumeration(List.of(accepted)));
	}

}
