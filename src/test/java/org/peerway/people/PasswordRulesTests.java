package org.peerway.people;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTests {

	@ParameterizedTest
	@ValueSource(strings = { "walk beside me", "sunflower-table-9", "ñandú y colibrí", "漢字漢語日本語中国語韓国" })
	void takeWhatIsLongAndUnusual(String password) {
		assertThat(PasswordRules.problem(password, "rosa@example.org")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "elevenchars,TOO_SHORT", "'',TOO_SHORT", "password1234,COMMON", "PassWord1234,COMMON",
			"aaaaaaaaaaaaaaa,COMMON", "abababababab,COMMON", "Rosa.V@Example.org,LIKE_EMAIL" })
	void refuseWhatIsEasyToGuess(String password, PasswordProblem problem) {
		assertThat(PasswordRules.problem(password, "rosa.v@example.org")).contains(problem);
	}

	@Test
	void countWhatAPersonSeesAsOneLetterOnce() {
		assertThat(PasswordRules.problem("😀😁😂😃😄😅😆😇😈😉😊", "rosa@example.org"))
			.contains(PasswordProblem.TOO_SHORT);
	}

	@Test
	void refuseALongAccountNameWithALittleAdded() {
		assertThat(PasswordRules.problem("rosa.villarreal1", "rosa.villarreal@example.org"))
			.contains(PasswordProblem.LIKE_EMAIL);
	}

	@Test
	void refuseWhatTakesTooLongToHash() {
		assertThat(PasswordRules.problem("word ".repeat(41), "rosa@example.org")).contains(PasswordProblem.TOO_LONG);
	}

}
