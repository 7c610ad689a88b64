package org.peerway.assessment.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.peerway.base.Csv;

/**
 * Writes the matrix behind the statistics as CSV: one row for each attempt with its
 * label, the mark at each position, beside it the question where one was drawn and how
 * long it was before the person, in seconds, and the total. What is not known is empty.
 * Numbers have a point and no grouping.
 */
public final class MatrixCsv {

	private MatrixCsv() {
	}

	/**
	 * Writes row by row, in memory that does not grow with their number.
	 * @throws UncheckedIOException if the target cannot be written to
	 */
	public static void write(QuizPlan plan, AttemptSource attempts, Appendable target) {
		append(target, heading(plan));
		attempts.forEach((attempt) -> append(target, row(plan, attempt)));
	}

	private static List<String> heading(QuizPlan plan) {
		var cells = new ArrayList<>(List.of(Csv.text("attempt")));
		for (int number = 1; number <= plan.positions().size(); number++) {
			var question = plan.positions().get(number - 1).question();
			if (question.isEmpty()) {
				cells.add(Csv.text(number + " question"));
			}
			cells.add(Csv.text(number + " " + question.orElse("mark")));
			cells.add(Csv.text(number + " seconds"));
		}
		cells.add(Csv.text("total"));
		return cells;
	}

	private static List<String> row(QuizPlan plan, FinishedAttempt attempt) {
		var at = new FinishedAttempt.Response[plan.positions().size()];
		attempt.responses().forEach((response) -> at[response.position() - 1] = response);
		var cells = new ArrayList<>(List.of(Csv.text(attempt.label())));
		for (int index = 0; index < at.length; index++) {
			if (plan.positions().get(index).question().isEmpty()) {
				cells.add((at[index] == null) ? "" : Csv.text(at[index].question()));
			}
			cells.add((at[index] == null) ? "" : Marks.toText(at[index].mark()));
			cells.add((at[index] == null) ? "" : at[index].time().map(MatrixCsv::seconds).orElse(""));
		}
		cells.add(Marks.toText(attempt.total()));
		return cells;
	}

	private static String seconds(Duration time) {
		return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
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
