package org.peerway.assessment.statistics;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Skipped where there is no fixture. */
class MoodleFixtureTests {

	private static MoodleFixture fixture;

	private static QuizStatistics statistics;

	@BeforeAll
	static void reads() {
		var found = MoodleFixture.read();
		assumeTrue(found.isPresent(), "No shared/fixtures/statistics beside the repository");
		fixture = found.get();
		// Moodle's total is the sum; the file shows it with fewer digits than the marks.
		var attempts = fixture.attempts()
			.stream()
			.map((marks) -> Tables.attempt(marks.stream().mapToDouble(Double::doubleValue).toArray()))
			.toList();
		statistics = QuizStatistics.of(Tables.plan(MoodleFixture.POSITIONS), AttemptSource.of(attempts));
	}

	@Test
	void reproducesEveryFigureOfTheTest() {
		fixture.assertTest(statistics.test());
	}

	@Test
	void reproducesEveryFigureOfThePositions() {
		assertThat(statistics.positions()).hasSameSizeAs(fixture.published());

		statistics.positions().forEach((position) -> fixture.assertMarks(position.number(), position.marks()));
	}

}
