package org.peerway.certification;

import java.util.HashSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class VerificationCodeTests {

	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private final VerificationCode code = VerificationCode.random();

	@Test
	void hasAtLeast128RandomBits() {
		int bits = 5 * (this.code.value().length() - 1);

		assertThat(bits).isGreaterThanOrEqualTo(128);
		assertThat(this.code.value()).matches("[" + ALPHABET + "]{27}");
	}

	@Test
	void usesEveryLetterAtEveryPlaceAndNeverRepeats() {
		var codes = IntStream.range(0, 2000).mapToObj((number) -> VerificationCode.random().value()).toList();

		assertThat(new HashSet<>(codes)).hasSize(2000);
		assertThat(IntStream.range(0, 27))
			.allSatisfy((place) -> assertThat(codes.stream().map((code) -> code.charAt(place)).distinct()).hasSize(32));
	}

	@RepeatedTest(20)
	void noticesEverySingleWrongCharacter() {
		for (int place = 0; place < this.code.value().length(); place++) {
			for (char wrong : ALPHABET.toCharArray()) {
				var typed = new StringBuilder(this.code.value());
				typed.setCharAt(place, wrong);

				assertThat(VerificationCode.parse(typed.toString()).isPresent())
					.isEqualTo(wrong == this.code.value().charAt(place));
			}
		}
	}

	@RepeatedTest(200)
	void noticesEverySwapOfNeighbours() {
		String right = this.code.value();
		for (int place = 0; place + 1 < right.length(); place++) {
			String swapped = right.substring(0, place) + right.charAt(place + 1) + right.charAt(place)
					+ right.substring(place + 2);

			assertThat(VerificationCode.parse(swapped).isPresent()).isEqualTo(swapped.equals(right));
		}
	}

	@RepeatedTest(20)
	void noticesTwoNeighbouringWrongCharactersAlmostAlways() {
		long missed = IntStream.range(0, 26)
			.mapToObj((place) -> this.code.value().substring(0, place) + "AA" + this.code.value().substring(place + 2))
			.filter((typed) -> !typed.equals(this.code.value()) && VerificationCode.parse(typed).isPresent())
			.count();

		assertThat(missed).isLessThan(6);
	}

	@Test
	void forgivesCaseAndHowItIsGrouped() {
		String typed = "  " + this.code.grouped().toLowerCase().replace('-', ' ') + " ";

		assertThat(VerificationCode.parse(typed)).contains(this.code);
		assertThat(VerificationCode.parse(this.code.value())).contains(this.code);
		assertThat(VerificationCode.parse(this.code.grouped().replace("-", " \u2013 "))).contains(this.code);
	}

	@RepeatedTest(20)
	void forgivesLookAlikes() {
		String typed = this.code.grouped().replace('0', 'o').replace('1', 'l');

		assertThat(VerificationCode.parse(typed)).contains(this.code);
		assertThat(VerificationCode.parse(typed.replace('l', 'I'))).contains(this.code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "PW-2026-000001", "0", "U", "\u0000", "ééééééééééééééééééééééééééé",
			"0000000000000000000000000000", "' or 1=1 --", "<script>alert(1)</script>" })
	void refusesWhatCannotBeACode(String typed) {
		assertThat(VerificationCode.parse(typed)).isEmpty();
	}

	@Test
	void isPrintedInGroupsOfFive() {
		assertThat(this.code.grouped()).matches("(\\w{5}-){5}\\w{2}");
		assertThat(this.code.grouped().replace("-", "")).isEqualTo(this.code.value());
	}

	@Test
	void isSoundOnceItIsMade() {
		String last = this.code.value().endsWith("A") ? "B" : "A";

		assertThatIllegalArgumentException()
			.isThrownBy(() -> new VerificationCode(this.code.value().substring(0, 26) + last));
	}

}
