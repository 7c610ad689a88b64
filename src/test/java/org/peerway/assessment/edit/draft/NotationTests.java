package org.peerway.assessment.edit.draft;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NotationTests {

	@ParameterizedTest
	@CsvSource(delimiter = '¦',
			value = { "0.5 ¦ 0.5", "0,5 ¦ 0.5", " 1 ¦ 1", "-.25 ¦ -0.25", "−0.25 ¦ -0.25", "1e-1 ¦ 0.1" })
	void readsShares(String typed, double value) {
		assertThat(Notation.DECIMAL.read(typed)).isInstanceOfSatisfying(Number.class,
				(number) -> assertThat(number.doubleValue()).isEqualTo(value));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¦', value = { "half", "1,250", "1.2.3", "0.5 kg", "1e9999" })
	void keepsWhatIsNoNumberAsItWasTyped(String typed) {
		assertThat(Notation.DECIMAL.read(typed)).isEqualTo(typed);
		assertThat(Notation.EXACT.read(typed)).isEqualTo(typed);
		assertThat(Notation.WHOLE.read(typed)).isEqualTo(typed);
	}

	@Test
	void keepsEveryDigitOfAnExactNumber() {
		var digits = "0.12345678901234567890";

		assertThat(Notation.EXACT.read(digits)).isEqualTo(digits);
		assertThat(Notation.EXACT.read("40")).isEqualTo(40);
		assertThat(Notation.EXACT.read("40.25")).isEqualTo(40.25);
	}

	@ParameterizedTest
	@CsvSource({ "7, 7", "0.00001, 0.00001", "1250.0, 1250" })
	void showsNumbersAsPeopleWriteThem(double value, String shown) {
		assertThat(Notation.DECIMAL.shown(value)).isEqualTo(shown);
	}

	@Test
	void anotherWayToWriteTheSameIsNoChange() {
		assertThat(Notation.DECIMAL.isOf(0.5, "0,50")).isTrue();
		assertThat(Notation.DECIMAL.isOf(0.5, "0.6")).isFalse();
		assertThat(Notation.TEXT.isOf(null, "")).isTrue();
	}

}
