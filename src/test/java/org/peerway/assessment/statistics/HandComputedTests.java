package org.peerway.assessment.statistics;

import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.peerway.assessment.statistics.FinishedAttempt.Response;
import org.peerway.assessment.statistics.QuizPlan.Item;
import org.peerway.assessment.statistics.QuizPlan.Position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.peerway.assessment.statistics.Tables.row;

class HandComputedTests {

	@Test
	void computesAllFiguresOfTwoIndependentQuestions() {
		var statistics = Tables.statistics(row(1, 1), row(1, 0), row(0, 1), row(0, 0));

		var test = statistics.test();
		assertValue(test.mean(), 1);
		assertValue(test.median(), 1);
		assertValue(test.standardDeviation(), Math.sqrt(2.0 / 3));
		assertValue(test.skewness(), 0);
		assertValue(test.kurtosis(), 1.5);
		assertValue(test.internalConsistency(), 0);
		assertValue(test.errorRatio(), 100);
		assertValue(test.standardError(), Math.sqrt(2.0 / 3));
		var first = statistics.items().getFirst().marks();
		assertValue(first.facility(), 0.5);
		assertValue(first.standardDeviation(), Math.sqrt(1.0 / 3));
		assertValue(first.discriminationIndex(), 0);
		assertValue(first.maximumCovariance(), 1.0 / 3);
		assertValue(first.discriminativeEfficiency(), 0);
		assertValue(first.effectiveWeight(), 50);
	}

	@Test
	void takesTheMedianHalfwayBetweenTheMiddleTwo() {
		var even = Tables.statistics(row(0.2), row(0.3), row(0.8), row(1));
		var odd = Tables.statistics(row(0.2), row(0.3), row(1));

		assertValue(even.test().median(), 0.55);
		assertValue(odd.test().median(), 0.3);
	}

	@Test
	void comparesWithTheRestAndNotWithTheTotal() {
		var statistics = Tables.statistics(row(1, 0.5), row(0, 1), row(0, 0));

		var marks = statistics.items().getFirst().marks();
		assertValue(marks.covariance(), 0);
		assertThat(marks.discriminationIndex().formula()).isEqualTo(Formula.DISCRIMINATION_INDEX);
	}

	@Test
	void comparesADrawnQuestionWithTheTotalOfTheAttemptsThatHadIt() {
		var plan = new QuizPlan(List.of(Position.holding("f", 1), Position.drawn(1)),
				List.of(new Item("f", 1, List.of()), new Item("a", 1, List.of()), new Item("b", 1, List.of()),
						new Item("c", 1, List.of())));
		var attempts = List.of(drawn(1, "a", 1), drawn(0, "a", 0), drawn(1, "a", 0), drawn(0, "b", 1));

		var statistics = QuizStatistics.of(plan, AttemptSource.of(attempts));

		var a = statistics.items().get(1);
		assertThat(a.position()).isEqualTo(OptionalInt.empty());
		assertThat(a.put()).isEqualTo(3);
		assertValue(a.exposure(), 0.75);
		assertValue(a.marks().facility(), 1.0 / 3);
		assertValue(a.marks().otherVariance(), 1);
		assertValue(a.marks().covariance(), 0.5);
		assertValue(a.marks().discriminationIndex(), 50 * Math.sqrt(3));
		assertValue(a.marks().discriminativeEfficiency(), 100);
		assertThat(a.marks().discriminationIndex().formula()).isEqualTo(Formula.DISCRIMINATION_INDEX_WITH_TOTAL);
		assertThat(a.marks().discriminationIndex().n()).isEqualTo(3);
		assertValue(statistics.items().get(2).exposure(), 0.25);
		assertValue(statistics.items().get(3).exposure(), 0);
		assertThat(statistics.items().getFirst().position()).hasValue(1);
		assertThat(statistics.positions().get(1).marks().facility().n()).isEqualTo(4);
		assertValue(statistics.positions().get(1).marks().covariance(), -1.0 / 3 + 1.0 / 3);
	}

	@Test
	void survivesNegativeConsistency() {
		var statistics = Tables.statistics(row(1, 0), row(0, 1), row(1, 0), row(0.5, 1));

		assertThat(statistics.test().internalConsistency().value().orElseThrow()).isNegative();
		assertThat(statistics.test().errorRatio().value().orElseThrow()).isGreaterThan(100);
	}

	@Test
	void tellsConstantMarksFromNearlyConstantOnes() {
		var constant = Tables.statistics(row(0.1, 0.7), row(0.2, 0.7), row(0.3, 0.7));
		var nearly = Tables.statistics(row(0.1, 0.7), row(0.2, 0.7), row(0.3, 0.700001));

		assertThat(constant.items().getFirst().marks().discriminationIndex().value()).isEmpty();
		assertThat(nearly.items().getFirst().marks().discriminationIndex().value().orElseThrow())
			.isCloseTo(100 * Math.sqrt(0.75), within(1e-6));
	}

	private static FinishedAttempt drawn(double fixed, String question, double mark) {
		return new FinishedAttempt("", fixed + mark,
				List.of(Response.marked(1, "f", fixed), Response.marked(2, question, mark)));
	}

	private static void assertValue(Figure figure, double expected) {
		assertThat(figure.value()).as(figure.formula().name()).isPresent();
		assertThat(figure.value().getAsDouble()).as(figure.formula().name()).isCloseTo(expected, within(1e-12));
	}

}
