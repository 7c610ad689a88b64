package org.peerway.assessment;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.peerway.people.PersonId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class VerdictTests {

	private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

	@ParameterizedTest
	@CsvSource({ "10, PASSED", "7, PASSED", "6.9, CLOSE", "5, CLOSE", "4.9, NOT_YET", "0, NOT_YET" })
	void isCloseWithinAFifthOfThePaper(double score, Verdict expected) {
		var attempt = attempt(NOW, score);

		var verdict = Verdict.of(attempt);

		assertThat(verdict).isEqualTo(expected);
	}

	@Test
	void anOpenAttemptHasNone() {
		var attempt = new AttemptSummary(AttemptId.random(), PersonId.random(), quiz(), 1, NOW, null, new Points(0), 10,
				7, false, null);

		assertThatIllegalStateException().isThrownBy(() -> Verdict.of(attempt));
	}

	@Test
	void oneThatPeopleRateHasNoneYet() {
		var attempt = new AttemptSummary(AttemptId.random(), PersonId.random(), quiz(), 1, NOW, NOW, new Points(0), 10,
				7, false, null);

		assertThat(Verdict.of(attempt)).isEqualTo(Verdict.AWAITING);
	}

	private static AttemptSummary attempt(Instant submitted, double score) {
		return new AttemptSummary(AttemptId.random(), PersonId.random(), quiz(), 1, NOW, submitted, new Points(score),
				10, 7, score >= 7, submitted);
	}

	private static QuizRef quiz() {
		return new QuizRef(UUID.randomUUID(), "peer-principles-quiz");
	}

}
