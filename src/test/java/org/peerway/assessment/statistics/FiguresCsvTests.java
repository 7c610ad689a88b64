package org.peerway.assessment.statistics;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.peerway.assessment.statistics.FinishedAttempt.Response;
import org.peerway.assessment.statistics.QuizPlan.Item;
import org.peerway.assessment.statistics.QuizPlan.Position;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresCsvTests {

	@Test
	void writesOneRowForEachQuestion() {
		var plan = new QuizPlan(List.of(Position.drawn(1)),
				List.of(new Item("a,b", 1, List.of()), new Item("never", 1, List.of())));
		var attempts = List.of(attempt(1, Optional.of(Duration.ofSeconds(10))), attempt(0, Optional.empty()),
				attempt(1, Optional.of(Duration.ofMillis(20_500))));
		var target = new StringBuilder();

		FiguresCsv.write(QuizStatistics.of(plan, AttemptSource.of(attempts)), target);

		assertThat(target.toString().lines()).hasSize(4)
			.element(1)
			.asString()
			.startsWith(",\"a,b\",3,1,0.666666667,0.577350269,total,100,100,,2,15.25,15.25,");
		assertThat(target.toString().lines()).element(2).isEqualTo(",never,0,0,,,total,,,,0,,,");
		assertThat(target.toString().lines()).element(3).isEqualTo("1,,3,,0.666666667,0.577350269,rest,,,100,,,,");
	}

	@Test
	void comparesAFixedQuestionWithTheRestAndTellsItsWeight() {
		var target = new StringBuilder();

		FiguresCsv.write(Tables.statistics(Tables.row(1, 1), Tables.row(0, 0), Tables.row(1, 0)), target);

		assertThat(target.toString().lines()).hasSize(3);
		assertThat(target.toString().lines()).element(1)
			.asString()
			.startsWith("1,q1,3,1,0.666666667,0.577350269,rest,50,")
			.contains(",50,0,,,");
	}

	private static FinishedAttempt attempt(double mark, Optional<Duration> time) {
		return new FinishedAttempt("x", mark, List.of(new Response(1, "a,b", mark, Set.of(), time)));
	}

}
