package org.peerway.assessment.statistics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Moodle's published raw marks and figures. They are GPL-3+ and so no part of this
 * repository: they are read from a folder {@code shared/fixtures/statistics} beside it,
 * and the tests are skipped where there is none.
 */
class MoodleFixtureTests {

	private static final int POSITIONS = 7;

	private static QuizStatistics statistics;

	private static List<Map<String, String>> published;

	@BeforeAll
	static void reads() throws IOException {
		var folder = folder();
		assumeTrue(folder != null, "No shared/fixtures/statistics beside the repository");
		var attempts = rows(folder.resolve("results00.csv")).stream().map(MoodleFixtureTests::attempt).toList();
		published = rows(folder.resolve("qstats00.csv")).stream()
			.filter((row) -> row.get("subqname").isEmpty() && row.get("variant").isEmpty())
			.toList();
		statistics = QuizStatistics.of(Tables.plan(POSITIONS), AttemptSource.of(attempts));
	}

	@Test
	void reproducesEveryFigureOfTheTest() {
		var test = statistics.test();

		assertThat(test.attempts()).isEqualTo(25);
		assertPublished(test.median(), 4.5);
		assertPublished(test.mean(), 4.617333332);
		assertPublished(test.standardDeviation(), 0.8117265554);
		assertPublished(test.skewness(), -0.092502502);
		assertPublished(test.kurtosis(), -0.7073968557);
		assertPublished(test.internalConsistency(), -87.2230935542);
		assertPublished(test.errorRatio(), 136.8294900795);
		assertPublished(test.standardError(), 1.1106813066);
	}

	@Test
	void reproducesEveryFigureOfThePositions() {
		assertThat(published).hasSize(POSITIONS);

		for (var row : published) {
			var marks = statistics.positions().get(Integer.parseInt(row.get("slot")) - 1).marks();
			assertPublished(marks.facility(), row, "facility");
			assertPublished(marks.standardDeviation(), row, "sd");
			assertPublished(marks.effectiveWeight(), row, "effectiveweight");
			assertPublished(marks.covariance(), row, "covariance");
			assertPublished(marks.variance(), row, "markvariance");
			assertPublished(marks.otherVariance(), row, "othermarkvariance");
			assertPublished(marks.discriminationIndex(), row, "discriminationindex");
			assertPublished(marks.maximumCovariance(), row, "covariancemax");
			assertPublished(marks.discriminativeEfficiency(), row, "discriminativeefficiency");
			assertThat(marks.facility().n()).isEqualTo(Long.parseLong(row.get("s")));
		}
	}

	private static void assertPublished(Figure figure, Map<String, String> row, String column) {
		assertPublished(figure, Double.parseDouble(row.get(column)));
	}

	private static void assertPublished(Figure figure, double expected) {
		assertThat(figure.value()).as(figure.formula().name()).isPresent();
		assertThat(figure.value().getAsDouble()).as(figure.formula().name())
			.isCloseTo(expected, Offset.offset(Math.abs(expected) * 1e-6));
	}

	/** Moodle's total is the sum; the file shows it with fewer digits than the marks. */
	private static FinishedAttempt attempt(Map<String, String> row) {
		var marks = new ArrayList<Double>();
		for (int position = 1; position <= POSITIONS; position++) {
			marks.add(Double.valueOf(row.get("slots." + position + ".mark")));
		}
		return Tables.attempt(marks.stream().mapToDouble(Double::doubleValue).toArray());
	}

	private static List<Map<String, String>> rows(Path file) throws IOException {
		var lines = Files.readAllLines(file);
		var names = lines.getFirst().split(",");
		return lines.stream().skip(1).filter((line) -> !line.isBlank()).map((line) -> {
			var cells = line.split(",", -1);
			var row = new HashMap<String, String>();
			Arrays.setAll(names, (index) -> {
				row.put(names[index], cells[index]);
				return names[index];
			});
			return Map.copyOf(row);
		}).toList();
	}

	private static Path folder() {
		return Stream.iterate(Path.of("").toAbsolutePath(), (path) -> path != null, Path::getParent)
			.map((path) -> path.resolve("shared/fixtures/statistics"))
			.filter(Files::isDirectory)
			.findFirst()
			.orElse(null);
	}

}
