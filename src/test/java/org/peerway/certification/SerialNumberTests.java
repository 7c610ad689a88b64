package org.peerway.certification;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SerialNumberTests {

	@Test
	void countsWithinTheYear() {
		var counter = new SerialCounter(2026);

		assertThat(counter.next()).isEqualTo(new SerialNumber("PW-2026-000001"));
		assertThat(counter.next()).isEqualTo(new SerialNumber("PW-2026-000002"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "PW-26-000001", "PW-2026-1", "XX-2026-000001", "PW-2026-000001 " })
	void isWellFormedOnceItIsMade(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> new SerialNumber(text));
	}

}
