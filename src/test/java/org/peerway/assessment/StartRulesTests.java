package org.peerway.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerway.people.Allowance;
import org.peerway.people.PersonId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class StartRulesTests {

	private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

	private static final Duration WAIT = Duration.ofMinutes(15);

	private final StartRules rules = rules(3, 0, Window.ALWAYS);

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

		assertThat(this.rules.decide(earlier, NOW)).isEqualTo(new StartDecision.CoolingDown(NOW.plus(WAIT), 2));
		assertThat(this.rules.decide(earlier, NOW.plus(WAIT).minusNanos(1000)))
			.isEqualTo(new StartDecision.CoolingDown(NOW.plus(WAIT), 2));
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

		assertThat(rules(3, 1, Window.ALWAYS).decide(earlier, NOW.plus(WAIT)))
			.isEqualTo(new StartDecision.MayStart(4, 1));
	}

	@Test
	void whatWasGivenIsCountedWhileThereIsAWait() {
		var earlier = IntStream.rangeClosed(1, 3).mapToObj((number) -> failed(number, NOW)).toList();
		var rules = new StartRules(this.rules.rules(), 0, Set.of(4));

		assertThat(rules.decide(earlier, NOW)).isEqualTo(new StartDecision.CoolingDown(NOW.plus(WAIT), 1));
	}

	@ParameterizedTest
	@CsvSource({ "9000, 1000, 9999, 10000", "9000, 1000, 10000, ", "9001, 1000, 10000, 10001", "9001, 1000, 10001, ",
			"9000, 0, 9000, " })
	void waitIsOverToTheSecond(long finished, long wait, long now, @Nullable Long until) {
		var waits = new Waits(Duration.ofSeconds(wait), Duration.ofDays(9));
		var rules = new StartRules(new AttemptRules(Mode.QUIZ, 3, waits, TimeRule.NONE, Window.ALWAYS), 0);

		var decision = rules.decide(List.of(failed(1, second(finished))), second(now));

		assertThat(decision).isEqualTo(
				(until != null) ? new StartDecision.CoolingDown(second(until), 2) : new StartDecision.MayStart(2, 2));
	}

	@ParameterizedTest
	@CsvSource({ "1, 100, 1099, 1100", "1, 100, 1100, ", "2, 700, 1699, 1700", "2, 700, 1700, ", "3, 700, 1699, 1700" })
	void laterAttemptsHaveAWaitOfTheirOwn(int last, long wait, long now, @Nullable Long until) {
		var waits = new Waits(Duration.ofSeconds(100), Duration.ofSeconds(700));
		var rules = new StartRules(new AttemptRules(Mode.QUIZ, 9, waits, TimeRule.NONE, Window.ALWAYS), 0);
		var earlier = IntStream.rangeClosed(1, last).mapToObj((number) -> failed(number, second(1000))).toList();

		var decision = rules.decide(earlier, second(now));

		assertThat(waits.after(last)).isEqualTo(Duration.ofSeconds(wait));
		assertThat(decision).isEqualTo((until != null) ? new StartDecision.CoolingDown(second(until), 9 - last)
				: new StartDecision.MayStart(last + 1, 9 - last));
	}

	@ParameterizedTest
	@CsvSource({ "99, EARLY", "100, MAY", "199, MAY", "200, OVER", "201, OVER" })
	void windowGovernsTheStart(long now, String expected) {
		var decision = rules(3, 0, new Window(second(100), second(200), false)).decide(List.of(), second(now));

		assertThat(decision).isEqualTo(switch (expected) {
			case "EARLY" -> new StartDecision.NotYetOpen(second(100), 3);
			case "MAY" -> new StartDecision.MayStart(1, 3);
			default -> new StartDecision.Over();
		});
	}

	@Test
	void openAttemptGoesOnAfterTheWindow() {
		var open = attempt(1, null, false);

		assertThat(rules(3, 0, new Window(null, NOW, false)).decide(List.of(open), NOW.plus(WAIT)))
			.isEqualTo(new StartDecision.Resume(open.id()));
	}

	@ParameterizedTest
	@CsvSource({ "3, 0", "1, 0", "3, 500" })
	void whileAnAttemptIsRatedNoOtherStarts(int attempts, long windowClosed) {
		var window = (windowClosed > 0) ? new Window(null, NOW.minusSeconds(windowClosed), false) : Window.ALWAYS;
		var rated = new AttemptSummary(AttemptId.random(), PersonId.random(), new QuizRef(UUID.randomUUID(), "quiz"), 1,
				NOW.minus(WAIT), NOW, new Points(0), 10, 7, false, null);

		assertThat(rules(attempts, 0, window).decide(List.of(rated), NOW.plus(WAIT)))
			.isEqualTo(new StartDecision.AwaitingRating(rated.id(), NOW));
	}

	@ParameterizedTest
	@CsvSource({ "600, 1, false, , 1600", "600, 1.5, false, , 1900", "600, 1, false, 1200, 1200",
			"600, 1, false, 1700, 1600", "600, 2, true, , ", "600, 1, true, 1200, 1200", ", 2, false, , ",
			", 1, false, 1200, 1200" })
	void ownTimeIsCutOnlyByAHardEnd(@Nullable Long limit, double factor, boolean untimed, @Nullable Long hardEnd,
			@Nullable Long end) {
		var rule = new TimeRule((limit != null) ? Duration.ofSeconds(limit) : null, Duration.ZERO);
		var own = rule.ownTime(new Allowance(factor, untimed, false, 0));

		assertThat(TimeRule.end(own.map(second(1000)::plus), (hardEnd != null) ? second(hardEnd) : null))
			.isEqualTo(Optional.ofNullable(end).map(StartRulesTests::second));
	}

	private static Instant second(long second) {
		return Instant.ofEpochSecond(second);
	}

	private static StartRules rules(int attempts, int extra, Window window) {
		return new StartRules(new AttemptRules(Mode.QUIZ, attempts, new Waits(WAIT, WAIT), TimeRule.NONE, window),
				extra);
	}

	@Test
	void rulesThatMakeNoSenseAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> rules(0, 0, Window.ALWAYS));
		assertThatIllegalArgumentException().isThrownBy(() -> new Waits(Duration.ofSeconds(-1), WAIT));
		assertThatIllegalArgumentException().isThrownBy(() -> new PassMark(0));
	}

	private static AttemptSummary failed(int number, Instant at) {
		return attempt(number, at, false);
	}

	private static AttemptSummary attempt(int number, Instant submittedAt, boolean passed) {
		return new AttemptSummary(AttemptId.random(), PersonId.random(), new QuizRef(UUID.randomUUID(), "quiz"), number,
				NOW.minus(WAIT), submittedAt, new Points(passed ? 8 : 2), 10, 7, passed, submittedAt);
	}

}
