package org.peerway.assessment.statistics;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerway.assessment.statistics.FinishedAttempt.Response;
import org.peerway.assessment.statistics.QuizPlan.Item;
import org.peerway.assessment.statistics.QuizPlan.Position;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class FittingTests {

	private static final Item FIXED = new Item("f", 1, List.of("a", "b"));

	private static final Item DRAWN = new Item("d", 1, List.of());

	private static final QuizPlan PLAN = new QuizPlan(
			List.of(Position.holding("f", 1), Position.drawn(1), Position.drawn(1)), List.of(FIXED, DRAWN));

	static Stream<List<Response>> strangers() {
		return Stream.of(List.of(Response.marked(4, "d", 1)), List.of(Response.marked(1, "x", 1)),
				List.of(Response.marked(1, "d", 1)), List.of(Response.marked(2, "f", 1)),
				List.of(Response.marked(1, "f", 1), Response.marked(1, "f", 1)),
				List.of(Response.marked(2, "d", 1), Response.marked(3, "d", 1)),
				List.of(new Response(1, "f", 1, Set.of("c"), Optional.empty())));
	}

	@ParameterizedTest
	@MethodSource("strangers")
	void refusesAnAttemptThatDoesNotFitThePlan(List<Response> responses) {
		var attempts = AttemptSource.of(List.of(new FinishedAttempt("", 1, responses)));

		assertThatIllegalArgumentException().isThrownBy(() -> QuizStatistics.of(PLAN, attempts));
	}

	@Test
	void noticesThatAttemptsChangedBetweenTheReadings() {
		Iterator<List<FinishedAttempt>> readings = List
			.of(Tables.attempts(Tables.row(1, 0)), Tables.attempts(Tables.row(1, 0), Tables.row(0, 0)))
			.iterator();
		AttemptSource changing = (reader) -> readings.next().forEach(reader);

		assertThatIllegalStateException().isThrownBy(() -> QuizStatistics.of(Tables.plan(2), changing))
			.withMessageContaining("1 before, 2 now");
	}

	@Test
	void refusesAPlanThatContradictsItself() {
		assertThatIllegalArgumentException().isThrownBy(() -> new QuizPlan(List.of(), List.of(FIXED, FIXED)));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new QuizPlan(List.of(Position.holding("x", 1)), List.of(FIXED)));
		assertThatIllegalArgumentException().isThrownBy(
				() -> new QuizPlan(List.of(Position.holding("f", 1), Position.holding("f", 1)), List.of(FIXED)));
		assertThatIllegalArgumentException().isThrownBy(() -> new Item("f", -1, List.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> new Item("f", 1, List.of("a", "a")));
		assertThatIllegalArgumentException().isThrownBy(() -> new Item(" ", 1, List.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> Position.drawn(Double.NaN));
	}

	@Test
	void refusesMarksThatAreNoNumbers() {
		assertThatIllegalArgumentException().isThrownBy(() -> Response.marked(1, "f", Double.NaN));
		assertThatIllegalArgumentException().isThrownBy(() -> Response.marked(1, "f", 1e7));
		assertThatIllegalArgumentException().isThrownBy(() -> Response.marked(0, "f", 1));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new FinishedAttempt("", Double.POSITIVE_INFINITY, List.of()));
	}

}
