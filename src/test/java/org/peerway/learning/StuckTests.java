package org.peerway.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.peerway.assessment.Points;
import org.peerway.assessment.QuizStanding;
import org.peerway.people.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

class StuckTests {

	private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

	@Test
	void noticesAQuizTriedTwiceWithoutPassing() {
		var standing = new QuizStanding(PersonId.random(), "first-quiz", 2, new Points(6), false, false);
		var state = Evaluator.evaluate(Courses.twoPublished(),
				new Facts(Set.of(), Set.of(), Map.of("first-quiz", standing), Set.of()));

		assertThat(Stuck.find(state, NOW.minus(Duration.ofDays(30)), NOW))
			.contains(new Stuck.AtQuiz(2, "Module first", 2, 6, 7));
	}

	@Test
	void noticesTenDaysOfQuiet() {
		var state = Evaluator.evaluate(Courses.twoPublished(), Facts.NONE);

		assertThat(Stuck.find(state, NOW.minus(Duration.ofDays(10)), NOW)).contains(new Stuck.Quiet(2, 10));
		assertThat(Stuck.find(state, NOW.minus(Duration.ofDays(10)).plusSeconds(1), NOW)).isEmpty();
	}

	@Test
	void leavesWhoIsDoneInPeace() {
		var state = Evaluator.evaluate(Courses.course(Courses.module(2, "first")),
				new Facts(Set.of("first-a", "first-b"), Set.of("first-talk"),
						Map.of("first-quiz",
								new QuizStanding(PersonId.random(), "first-quiz", 3, new Points(8), true, false)),
						Set.of("first")));

		assertThat(Stuck.find(state, NOW.minus(Duration.ofDays(90)), NOW)).isEmpty();
	}

}
