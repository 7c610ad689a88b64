package org.peerway.assessment.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for any attempts, tried on generated ones; the seed names the case. */
class PropertyTests {

	static IntStream seeds() {
		return IntStream.range(0, 60);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void streamingEqualsTheBook(int seed) {
		var rows = rows(seed);

		var statistics = Tables.statistics(rows);

		var totals = Naive.totals(rows);
		assertNear(statistics.test().mean(), Naive.mean(totals));
		assertNear(statistics.test().median(), Naive.median(totals));
		assertNear(statistics.test().standardDeviation(), Math.sqrt(Naive.variance(totals)));
		assertNear(statistics.test().skewness(), Naive.skewness(totals));
		assertNear(statistics.test().kurtosis(), Naive.kurtosis(totals));
		double p = rows[0].length;
		double variances = IntStream.range(0, rows[0].length)
			.mapToDouble((column) -> Naive.variance(Naive.column(rows, column)))
			.sum();
		double consistency = 100 * p / (p - 1) * (1 - variances / Naive.variance(totals));
		assertNear(statistics.test().internalConsistency(), consistency);
		assertNear(statistics.test().errorRatio(), 100 * Math.sqrt(1 - consistency / 100));
		IntStream.range(0, rows[0].length).forEach((column) -> assertItem(statistics, rows, column));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theOrderOfAttemptsDoesNotMatter(int seed) {
		var attempts = new ArrayList<>(Tables.attempts(rows(seed)));
		var plan = Tables.plan(attempts.getFirst().responses().size());
		var before = QuizStatistics.of(plan, AttemptSource.of(attempts));

		Collections.shuffle(attempts, new Random(seed));

		var after = QuizStatistics.of(plan, AttemptSource.of(attempts));
		assertSame(figures(after), figures(before));
		assertThat(after.plots().histogram()).isEqualTo(before.plots().histogram());
		assertThat(after.plots().bands()).isEqualTo(before.plots().bands());
		assertThat(after.groups()).isEqualTo(before.groups());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void aConstantAddedToAnItemLeavesDiscriminationAlone(int seed) {
		var rows = rows(seed);
		var before = Tables.statistics(rows);

		for (var row : rows) {
			row[0] += 3.25;
		}

		var after = Tables.statistics(rows);
		assertSame(List.of(after.items().getFirst().marks().discriminationIndex(), after.test().skewness()),
				List.of(before.items().getFirst().marks().discriminationIndex(), before.test().skewness()));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void figuresStayInTheirRanges(int seed) {
		var statistics = Tables.statistics(rows(seed));

		for (var item : statistics.items()) {
			item.marks().discriminationIndex().value().ifPresent((value) -> assertThat(value).isBetween(-100.0, 100.0));
			item.marks()
				.discriminativeEfficiency()
				.value()
				.ifPresent((value) -> assertThat(value).isLessThanOrEqualTo(100 + 1e-9));
			item.marks().facility().value().ifPresent((value) -> assertThat(value).isBetween(0.0, 1.0));
		}
		var weights = statistics.items()
			.stream()
			.flatMapToDouble((item) -> item.marks().effectiveWeight().value().stream())
			.sum();
		assertThat(weights).isCloseTo(100, Offset.offset(1e-9));
	}

	private static void assertItem(QuizStatistics statistics, double[][] rows, int column) {
		var marks = Naive.column(rows, column);
		var rest = Naive.minus(Naive.totals(rows), marks);
		var figures = statistics.items().get(column).marks();
		double covariance = Naive.covariance(marks, rest);
		double most = Naive.maximumCovariance(marks, rest);
		assertNear(figures.facility(), Naive.mean(marks));
		assertNear(figures.variance(), Naive.variance(marks));
		assertNear(figures.otherVariance(), Naive.variance(rest));
		assertNear(figures.covariance(), covariance);
		assertNear(figures.maximumCovariance(), most);
		if (figures.discriminationIndex().value().isPresent()) {
			assertNear(figures.discriminationIndex(),
					100 * covariance / Math.sqrt(Naive.variance(marks) * Naive.variance(rest)));
			assertNear(figures.discriminativeEfficiency(), 100 * covariance / most);
		}
	}

	private static void assertNear(Figure figure, double expected) {
		assertThat(figure.value()).as(figure.toString()).isPresent();
		assertThat(figure.value().getAsDouble()).as(figure.formula().name())
			.isCloseTo(expected, Offset.offset(1e-9 * Math.max(1, Math.abs(expected))));
	}

	private static void assertSame(List<Figure> found, List<Figure> expected) {
		for (int index = 0; index < expected.size(); index++) {
			switch (expected.get(index)) {
				case Figure.Absent absent -> assertThat(found.get(index)).isEqualTo(absent);
				case Figure.Known known -> assertNear(found.get(index), known.number());
			}
		}
	}

	private static List<Figure> figures(QuizStatistics statistics) {
		var test = statistics.test();
		var ofTest = Stream.of(test.mean(), test.median(), test.standardDeviation(), test.skewness(), test.kurtosis(),
				test.internalConsistency(), test.errorRatio(), test.standardError());
		var ofItems = statistics.items()
			.stream()
			.map(ItemFigures::marks)
			.flatMap((marks) -> Stream.of(marks.facility(), marks.variance(), marks.otherVariance(), marks.covariance(),
					marks.discriminationIndex(), marks.maximumCovariance(), marks.discriminativeEfficiency(),
					marks.effectiveWeight()));
		return Stream.concat(ofTest, ofItems).toList();
	}

	/**
	 * Marks in steps of a sixth, a tenth or whole ones, some of them going with skill.
	 */
	private static double[][] rows(int seed) {
		var random = new Random(seed);
		double steps = List.of(1, 6, 10, 1000).get(random.nextInt(4));
		var rows = new double[4 + random.nextInt(200)][2 + random.nextInt(6)];
		for (var row : rows) {
			double skill = random.nextDouble();
			for (int column = 0; column < row.length; column++) {
				double mark = (column % 2 == 0) ? (skill + random.nextDouble()) / 2 : random.nextDouble();
				row[column] = Math.round(Math.round(mark * steps) / steps * 1e6) / 1e6;
			}
		}
		return rows;
	}

}
