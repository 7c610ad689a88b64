package org.peerway.assessment.statistics;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.peerway.assessment.statistics.Tables.row;

class GuardTests {

	private static final double[][] NONE = {};

	private static final double[][] ONE = { { 1, 0 } };

	private static final double[][] TWO = { { 1, 0 }, { 1, 1 } };

	private static final double[][] THREE = { { 1, 0 }, { 1, 1 }, { 0, 1 } };

	private static final double[][] SAME = { { 1, 0 }, { 1, 0 }, { 1, 0 }, { 1, 0 } };

	private static final double[][] SINGLE = { { 1 }, { 0 }, { 1 }, { 0 } };

	private static final double[][] AGAINST = { { 1, 0, 0 }, { 1, 0, 0 }, { 0, 1, 1 }, { 0, 1, 1 } };

	@ParameterizedTest(name = "{0} of {1}")
	@MethodSource("absences")
	void leavesOutWhatDoesNotApply(String figure, double[][] rows, Function<QuizStatistics, Figure> of,
			Absence reason) {
		var found = of.apply(Tables.statistics(rows));

		assertThat(found).isEqualTo(new Figure.Absent(found.formula(), rows.length, reason));
		assertThat(found.value()).isEqualTo(OptionalDouble.empty());
	}

	static Stream<Arguments> absences() {
		return Stream.of(test("mean", NONE, TestFigures::mean, Absence.TOO_FEW_ATTEMPTS),
				test("median", NONE, TestFigures::median, Absence.TOO_FEW_ATTEMPTS),
				test("SD", ONE, TestFigures::standardDeviation, Absence.TOO_FEW_ATTEMPTS),
				test("skewness", TWO, TestFigures::skewness, Absence.TOO_FEW_ATTEMPTS),
				test("skewness", SAME, TestFigures::skewness, Absence.NO_VARIANCE),
				test("kurtosis", THREE, TestFigures::kurtosis, Absence.TOO_FEW_ATTEMPTS),
				test("kurtosis", SAME, TestFigures::kurtosis, Absence.NO_VARIANCE),
				test("consistency", NONE, TestFigures::internalConsistency, Absence.TOO_FEW_ATTEMPTS),
				test("consistency", TWO, TestFigures::internalConsistency, Absence.TOO_FEW_ATTEMPTS),
				test("consistency", SAME, TestFigures::internalConsistency, Absence.NO_VARIANCE),
				test("consistency", SINGLE, TestFigures::internalConsistency, Absence.ONE_POSITION),
				test("error ratio", SINGLE, TestFigures::errorRatio, Absence.ONE_POSITION),
				test("error ratio", TWO, TestFigures::errorRatio, Absence.TOO_FEW_ATTEMPTS),
				test("standard error", SAME, TestFigures::standardError, Absence.NO_VARIANCE),
				first("facility", NONE, MarkFigures::facility, Absence.TOO_FEW_ATTEMPTS),
				first("item SD", ONE, MarkFigures::standardDeviation, Absence.TOO_FEW_ATTEMPTS),
				first("variance", ONE, MarkFigures::variance, Absence.TOO_FEW_ATTEMPTS),
				first("other variance", ONE, MarkFigures::otherVariance, Absence.TOO_FEW_ATTEMPTS),
				first("covariance", ONE, MarkFigures::covariance, Absence.TOO_FEW_ATTEMPTS),
				first("discrimination", ONE, MarkFigures::discriminationIndex, Absence.TOO_FEW_ATTEMPTS),
				first("discrimination", TWO, MarkFigures::discriminationIndex, Absence.NO_VARIANCE),
				first("discrimination", SINGLE, MarkFigures::discriminationIndex, Absence.NO_VARIANCE),
				first("maximum covariance", ONE, MarkFigures::maximumCovariance, Absence.TOO_FEW_ATTEMPTS),
				first("efficiency", ONE, MarkFigures::discriminativeEfficiency, Absence.TOO_FEW_ATTEMPTS),
				first("efficiency", SINGLE, MarkFigures::discriminativeEfficiency, Absence.NO_VARIANCE),
				first("weight", ONE, MarkFigures::effectiveWeight, Absence.TOO_FEW_ATTEMPTS),
				first("weight", SAME, MarkFigures::effectiveWeight, Absence.NO_VARIANCE),
				first("weight", AGAINST, MarkFigures::effectiveWeight, Absence.NEGATIVE_COVARIANCE));
	}

	@Test
	void givesFiguresFromTheLeastNumberOfAttempts() {
		assertThat(Tables.statistics(ONE).test().mean().value()).isPresent();
		assertThat(Tables.statistics(TWO).test().standardDeviation().value()).isPresent();
		assertThat(Tables.statistics(THREE).test().skewness().value()).isPresent();
		assertThat(Tables.statistics(THREE).test().internalConsistency().value()).isPresent();
		assertThat(Tables.statistics(row(1, 0), row(1, 1), row(0, 0), row(0, 1)).test().kurtosis().value()).isPresent();
	}

	@Test
	void keepsAZeroThatIsMeant() {
		var same = Tables.statistics(SAME);

		assertThat(same.test().standardDeviation().value()).hasValue(0);
		assertThat(same.items().getFirst().marks().standardDeviation().value()).hasValue(0);
		assertThat(same.items().getFirst().marks().maximumCovariance().value()).hasValue(0);
		assertThat(same.items().get(1).marks().facility().value()).hasValue(0);
	}

	@Test
	void givesNoFacilityWhereNoPointsCanBeHad() {
		var plan = QuizPlan.fixed(List.of(new QuizPlan.Item("q1", 0, List.of())));

		var statistics = QuizStatistics.of(plan, AttemptSource.of(Tables.attempts(row(0), row(0))));

		assertThat(statistics.items().getFirst().marks().facility())
			.isEqualTo(new Figure.Absent(Formula.FACILITY, 2, Absence.NO_POINTS));
	}

	@Test
	void givesNoConsistencyWhereAPositionIsMissing() {
		var plan = Tables.plan(2);
		var attempts = List.of(Tables.attempt(1, 0), Tables.attempt(1, 1), Tables.attempt(0, 0), Tables.attempt(1));

		var test = QuizStatistics.of(plan, AttemptSource.of(attempts)).test();

		assertThat(test.internalConsistency())
			.isEqualTo(new Figure.Absent(Formula.INTERNAL_CONSISTENCY, 4, Absence.POSITIONS_MISSING));
		assertThat(test.mean().value()).hasValue(1);
	}

	@Test
	void givesNoErrorRatioWhereTotalsAreNotSums() {
		var attempts = Stream.of(0, 2, 5, 9)
			.map((total) -> new FinishedAttempt("", total * 10,
					List.of(FinishedAttempt.Response.marked(1, "q1", total / 10.0),
							FinishedAttempt.Response.marked(2, "q2", 1))))
			.toList();

		var test = QuizStatistics.of(Tables.plan(2), AttemptSource.of(attempts)).test();

		assertThat(test.internalConsistency().value().orElseThrow()).isGreaterThan(100);
		assertThat(test.errorRatio()).isEqualTo(new Figure.Absent(Formula.ERROR_RATIO, 4, Absence.INCONSISTENT_TOTALS));
		assertThat(test.standardError())
			.isEqualTo(new Figure.Absent(Formula.STANDARD_ERROR, 4, Absence.INCONSISTENT_TOTALS));
	}

	@Test
	void refusesAFigureThatIsNoNumber() {
		assertThatIllegalArgumentException().isThrownBy(() -> Formula.MEAN.of(3, Double.NaN));
		assertThatIllegalArgumentException().isThrownBy(() -> Formula.MEAN.of(3, Double.POSITIVE_INFINITY));
	}

	private static Arguments test(String name, double[][] rows, Function<TestFigures, Figure> figure, Absence reason) {
		return arguments(name, rows, figure.compose(QuizStatistics::test), reason);
	}

	private static Arguments first(String name, double[][] rows, Function<MarkFigures, Figure> figure, Absence reason) {
		return arguments(name, rows,
				figure.compose((QuizStatistics statistics) -> statistics.items().getFirst().marks()), reason);
	}

}
