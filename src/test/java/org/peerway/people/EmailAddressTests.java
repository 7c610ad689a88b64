package org.peerway.people;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EmailAddressTests {

	@Test
	void keepsHowItWasWrittenAndIsFoundInLowerCase() {
		var address = new EmailAddress(" Rosa@Example.ORG ");

		assertThat(address.value()).isEqualTo("Rosa@Example.ORG");
		assertThat(address.lower()).isEqualTo("rosa@example.org");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "rosa", "rosa@", "@example.org", "rosa@example", "ro sa@example.org",
			"rosa@example.org\nBcc: all@example.org", "Rosa <rosa@example.org>", "a@b.org,c@d.org",
			"rosa@example..org" })
	void isNotTakenFromAnythingElse(String text) {
		assertThat(EmailAddress.isValid(text)).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(text));
	}

	@Test
	void fitsTheDatabase() {
		assertThat(EmailAddress.isValid("a".repeat(243) + "@example.org")).isFalse();
	}

}
