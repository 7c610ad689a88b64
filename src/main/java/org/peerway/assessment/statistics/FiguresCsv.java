package org.peerway.assessment.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import org.peerway.base.Csv;

/**
 * Writes the figures of the questions as CSV, a row for each; beside times stands of how
 * many attempts they were kept. What is not known is empty. Numbers have a point and no
 * grouping; facility and exposure are shares, times are in seconds.
 */
public final class FiguresCsv {

	private static final List<String> HEADING = List.of("question", "put", "exposure", "facility", "standard deviation",
			"discrimination index", "discriminative efficiency", "timed", "mean time", "median time",
			"standard deviation of the time");

	private FiguresCsv() {
	}

	/**
	 * Writes a row for each question, in the order of the plan.
	 * @throws UncheckedIOException if the target cannot be written to
	 */
	public static void write(QuizStatistics statistics, Appendable target) {
		append(target, HEADING);
		statistics.items().forEach((item) -> append(target, row(item)));
	}

	private static List<String> row(ItemFigures item) {
		var marks = item.marks();
		var time = item.time();
		var figures = Stream
			.of(item.exposure(), marks.facility(), marks.standardDeviation(), marks.discriminationIndex(),
					marks.discriminativeEfficiency())
			.map(FiguresCsv::cell);
		var times = Stream.of(time.mean(), time.median(), time.standardDeviation()).map(FiguresCsv::cell);
		return Stream
			.of(Stream.of(Csv.text(item.question()), Long.toString(item.put())), figures,
					Stream.of(Long.toString(time.mean().n())), times)
			.flatMap((cells) -> cells)
			.toList();
	}

	private static String cell(Figure figure) {
		var value = figure.value();
		return value.isPresent() ? Marks.toText(value.getAsDouble()) : "";
	}

	private static void append(Appendable target, List<String> cells) {
		try {
			target.append(String.join(",", cells)).append("\r\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
