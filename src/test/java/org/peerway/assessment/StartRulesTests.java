package org.peerway.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.peerway.people.PersonId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class StartRulesTests {

	private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

	private static final Duration WAIT = Duration.ofMinutes(15);

	private final StartRules rules = new StartRules(new AttemptLimit(3), new CoolDown(WAIT));

	@Test
	void firstAttemptMayStart() {
		assertThat(this.rules.decide(List.of(), NOW)).isEqualTo(new StartDecision.MayStart(1, 3));
	}

	@Test
	void openAttemptGoesOnEvenIfItIsTheLast() {
		var open = attempt(3, null, false);

		var decision = this.rules.decide(List.of(failed(1, NOW), failed(2, NOW), open), NOW);

		assertThat(decision).isEqualTo(new StartDecision.Resume(open.id()));
	}

	@Test
	void failedAttemptAsksToWaitToTheSecond() {
		var earlier = List.of(failed(1, NOW));

		assertThat(this.rules.decide(earlier, NOW)).isEqualTo(new StartDecision.CoolingDown(NOW.plus(WAIT)));
		assertThat(this.rules.decide(earlier, NOW.plus(WAIT).minusNanos(1000)))
			.isEqualTo(new StartDecision.CoolingDown(NOW.plus(WAIT)));
		assertThat(this.rules.decide(earlier, NOW.plus(WAIT))).isEqualTo(new StartDecision.MayStart(2, 2));
	}

	@Test
	void passedAttemptAsksForNoWait() {
		assertThat(this.rules.decide(List.of(attempt(1, NOW, true)), NOW)).isEqualTo(new StartDecision.MayStart(2, 2));
	}

	@Test
	void onlyTheLastAttemptAsksToWait() {
		var earlier = List.of(attempt(2, NOW, true), failed(1, NOW));

		assertThat(this.rules.decide(earlier, NOW)).isEqualTo(new StartDecision.MayStart(3, 1));
	}

	@Test
	void limitEndsIt() {
		var earlier = List.of(failed(1, NOW), failed(2, NOW), failed(3, NOW));

		assertThat(this.rules.decide(earlier, NOW.plus(Duration.ofDays(365))))
			.isEqualTo(new StartDecision.NoAttemptsLeft());
	}

	@Test
	void aGrantedAttemptComesOnTop() {
		var earlier = List.of(failed(1, NOW), failed(2, NOW), failed(3, NOW));

		assertThat(new StartRules(new AttemptLimit(3 + 1), new CoolDown(WAIT)).decide(earlier, NOW.plus(WAIT)))
			.isEqualTo(new StartDecision.MayStart(4, 1));
	}

	@Test
	void rulesThatMakeNoSenseAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new AttemptLimit(0));
		assertThatIllegalArgumentException().isThrownBy(() -> new CoolDown(Duration.ofSeconds(-1)));
		assertThatIllegalArgumentException().isThrownBy(() -> new PassMark(0));
	}

	private static AttemptSummary failed(int number, Instant at) {
		return attempt(number, at, false);
	}

	private static AttemptSummary attempt(int number, Instant submittedAt, boolean passed) {
		return new AttemptSummary(AttemptId.random(), PersonId.random(), new QuizRef(UUID.randomUUID(), "quiz"), number,
				NOW.minus(WAIT), submittedAt, new Points(passed ? 8 : 2), 10, 7, passed);
	}

}
