package org.peerway.assessment.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Attempts written as tables of marks. */
final class Tables {

	private Tables() {
	}

	/** Questions q1, q2, ... of one point each, always at the position of that number. */
	static QuizPlan plan(int questions) {
		return QuizPlan.fixed(IntStream.rangeClosed(1, questions)
			.mapToObj((number) -> new QuizPlan.Item("q" + number, 1, List.of()))
			.toList());
	}

	/** Attempts at such a plan, whose totals are the sums. */
	static List<FinishedAttempt> attempts(double[]... rows) {
		return Arrays.stream(rows).map(Tables::attempt).toList();
	}

	static FinishedAttempt attempt(double... marks) {
		var responses = new ArrayList<FinishedAttempt.Response>();
		for (int index = 0; index < marks.length; index++) {
			responses.add(FinishedAttempt.Response.marked(index + 1, "q" + (index + 1), marks[index]));
		}
		return new FinishedAttempt("", Arrays.stream(marks).sum(), responses);
	}

	static double[] row(double... marks) {
		return marks;
	}

	static QuizStatistics statistics(double[]... rows) {
		return QuizStatistics.of(plan((rows.length > 0) ? rows[0].length : 2), AttemptSource.of(attempts(rows)));
	}

}
