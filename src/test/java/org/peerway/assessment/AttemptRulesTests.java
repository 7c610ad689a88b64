package org.peerway.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerway.assessment.ReviewRule.Part;
import org.peerway.people.PersonId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AttemptRulesTests {

	private static final int ANY = AttemptRules.UNLIMITED;

	private static final Waits WAITS = new Waits(Duration.ofMinutes(1), Duration.ZERO);

	private static final TimeRule LIMIT = new TimeRule(Duration.ofMinutes(9), Duration.ZERO);

	private static final Window HARD = new Window(null, Instant.EPOCH, true);

	@Test
	void practiceGoesOnForEver() {
		var rules = new StartRules(AttemptRules.practice(Window.ALWAYS, ReviewRule.PRACTICE), 3);
		var last = new AttemptSummary(AttemptId.random(), PersonId.random(), new QuizRef(UUID.randomUUID(), "practice"),
				999, Instant.EPOCH, Instant.EPOCH, new Points(0), 10, 0, false, Instant.EPOCH);

		assertThat(rules.decide(List.of(last), Instant.EPOCH))
			.isEqualTo(new StartDecision.MayStart(1000, AttemptRules.UNLIMITED));
	}

	static Stream<Runnable> limited() {
		return Stream.of(
				() -> new AttemptRules(Mode.PRACTICE, 3, Waits.NONE, TimeRule.NONE, Window.ALWAYS, ReviewRule.PRACTICE),
				() -> new AttemptRules(Mode.PRACTICE, ANY, WAITS, TimeRule.NONE, Window.ALWAYS, ReviewRule.PRACTICE),
				() -> new AttemptRules(Mode.PRACTICE, ANY, Waits.NONE, LIMIT, Window.ALWAYS, ReviewRule.PRACTICE),
				() -> AttemptRules.practice(HARD, ReviewRule.PRACTICE));
	}

	@ParameterizedTest
	@MethodSource("limited")
	void practiceHasNoLimits(Runnable rules) {
		assertThatIllegalArgumentException().isThrownBy(rules::run).withMessageContaining("no limit");
	}

	@Test
	void practiceTellsSomethingDuringAnAttempt() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> AttemptRules.practice(Window.ALWAYS, ReviewRule.EVERYTHING));
	}

	@ParameterizedTest
	@EnumSource(names = "PRACTICE", mode = EnumSource.Mode.EXCLUDE)
	void noOtherModeDoes(Mode mode) {
		for (var parts : Set.of(EnumSet.of(Part.ANSWERS), EnumSet.allOf(Part.class))) {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> new AttemptRules(mode, 1, Waits.NONE, TimeRule.NONE, Window.ALWAYS,
						ReviewRule.POINTS.during(parts)))
				.withMessageContaining("Only practice");
		}
	}

}
