package org.peerway.certification;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.base.document.Paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CertificationSettingsTests {

	@Test
	void takesAnAddressOfTheOffice() {
		assertThat(settings(" office@lakeshore.example ").officeEmail()).isEqualTo("office@lakeshore.example");
		assertThat(settings(" ").officeEmail()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "office", "a@b.example, c@d.example", "office@x.example?bcc=y@z.example \"" })
	void refusesWhatIsNoAddress(String typed) {
		assertThatIllegalArgumentException().isThrownBy(() -> settings(typed)).withMessageContaining("office-email");
	}

	private static CertificationSettings settings(String officeEmail) {
		return new CertificationSettings("Lakeshore", Paper.LETTER, null, null, officeEmail);
	}

}
