package org.peerway.assessment.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import org.peerway.base.Csv;

/**
 * Writes the figures of the questions as CSV, a row for each, and then a row for each
 * position of the paper that a draw fills. Put tells of how many attempts the figures of
 * the marks are, and timed, of how many the times are. Discrimination and its efficiency
 * compare with the rest of the paper, or with the total where a question is drawn. What
 * is not known is empty. Numbers have a point and no grouping; facility and exposure are
 * shares, times are in seconds.
 */
public final class FiguresCsv {

	private static final List<String> HEADING = List.of("position", "question", "put", "exposure", "facility",
			"standard deviation", "compared with", "discrimination index", "discriminative efficiency",
			"effective weight", "timed", "mean time", "median time", "standard deviation of the time");

	private FiguresCsv() {
	}

	/**
	 * Writes a row for each question, in the order of the plan, and for each position
	 * that holds no question of its own.
	 * @throws UncheckedIOException if the target cannot be written to
	 */
	public static void write(QuizStatistics statistics, Appendable target) {
		append(target, HEADING);
		statistics.items().forEach((item) -> append(target, row(item)));
		statistics.drawnPositions().forEach((position) -> append(target, row(position)));
	}

	private static List<String> row(ItemFigures item) {
		var position = item.position();
		var time = item.time();
		var times = Stream.of(time.mean(), time.median(), time.standardDeviation()).map(FiguresCsv::cell);
		return Stream.of(
				Stream.of(position.isPresent() ? Integer.toString(position.getAsInt()) : "", Csv.text(item.question()),
						Long.toString(item.put()), cell(item.exposure())),
				marks(item.marks()), Stream.of(Long.toString(time.mean().n())), times)
			.flatMap((cells) -> cells)
			.toList();
	}

	private static List<String> row(PositionFigures position) {
		var put = position.marks().facility().n();
		return Stream
			.of(Stream.of(Integer.toString(position.number()), "", Long.toString(put), ""), marks(position.marks()),
					Stream.of("", "", "", ""))
			.flatMap((cells) -> cells)
			.toList();
	}

	private static Stream<String> marks(MarkFigures marks) {
		return Stream.of(cell(marks.facility()), cell(marks.standardDeviation()), marks.isWithRest() ? "rest" : "total",
				cell(marks.discriminationIndex()), cell(marks.discriminativeEfficiency()),
				cell(marks.effectiveWeight()));
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
