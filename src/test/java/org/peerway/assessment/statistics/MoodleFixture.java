package org.peerway.assessment.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.assertj.core.data.Offset;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Moodle's published raw marks and figures. They are GPL-3+ and so no part of this
 * repository: they are read from a folder {@code shared/fixtures/statistics} beside it.
 *
 * @param attempts the marks of each attempt, by position
 * @param published the figures of each position
 */
public record MoodleFixture(List<List<Double>> attempts, List<Map<String, String>> published) {

	public static final int POSITIONS = 7;

	/** Empty where there is no such folder. */
	public static Optional<MoodleFixture> read() {
		return folder().map((folder) -> new MoodleFixture(
				rows(folder.resolve("results00.csv")).stream().map(MoodleFixture::marks).toList(),
				rows(folder.resolve("qstats00.csv")).stream()
					.filter((row) -> row.get("subqname").isEmpty() && row.get("variant").isEmpty())
					.toList()));
	}

	public void assertTest(TestFigures test) {
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

	/**
	 * @param position from 1
	 */
	public void assertMarks(int position, MarkFigures marks) {
		var row = this.published.get(position - 1);
		assertThat(row).containsEntry("slot", Integer.toString(position));
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

	private static void assertPublished(Figure figure, Map<String, String> row, String column) {
		assertPublished(figure, Double.parseDouble(row.get(column)));
	}

	private static void assertPublished(Figure figure, double expected) {
		assertThat(figure.value()).as(figure.formula().name()).isPresent();
		assertThat(figure.value().getAsDouble()).as(figure.formula().name())
			.isCloseTo(expected, Offset.offset(Math.abs(expected) * 1e-6));
	}

	private static List<Double> marks(Map<String, String> row) {
		var marks = new ArrayList<Double>();
		for (int position = 1; position <= POSITIONS; position++) {
			marks.add(Double.valueOf(row.get("slots." + position + ".mark")));
		}
		return List.copyOf(marks);
	}

	private static List<Map<String, String>> rows(Path file) {
		var lines = lines(file);
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

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Optional<Path> folder() {
		return Stream.iterate(Path.of("").toAbsolutePath(), (path) -> path != null, Path::getParent)
			.map((path) -> path.resolve("shared/fixtures/statistics"))
			.filter(Files::isDirectory)
			.findFirst();
	}

}
