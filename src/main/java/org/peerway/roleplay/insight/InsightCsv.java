package org.peerway.roleplay.insight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.peerway.base.Csv;

/**
 * Writes what plays tell as CSV, one table a file. Places and replies are told by their
 * ids; numbers have a point and no grouping.
 */
public final class InsightCsv {

	private InsightCsv() {
	}

	/** What a file holds. */
	public enum Table {

		PATHS, REPLIES, TURNS, PRINCIPLES, ENDINGS;

		/** As in addresses. */
		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * Writes one table.
	 * @throws UncheckedIOException if the target cannot be written to
	 */
	public static void write(Insight insight, Table table, Appendable target) {
		switch (table) {
			case PATHS -> paths(insight, target);
			case REPLIES -> replies(insight, target);
			case TURNS -> turns(insight, target);
			case PRINCIPLES -> principles(insight, target);
			case ENDINGS -> endings(insight, target);
		}
	}

	private static void paths(Insight insight, Appendable target) {
		row(target, "reply", "from", "to", "plays");
		insight.flows().forEach((flow) -> row(target, flow.number(), flow.from(), flow.to(), flow.plays()));
	}

	private static void replies(Insight insight, Appendable target) {
		row(target, "turn", "choice", "group", "plays");
		insight.taken()
			.forEach((taken) -> taken.groups()
				.forEach((group, plays) -> row(target, taken.turn(), taken.choice(), group, plays)));
	}

	private static void turns(Insight insight, Appendable target) {
		row(target, "turn", "reached", "open", "left", "met", "missed");
		insight.standing().forEach((turn) -> {
			var must = insight.must().stream().filter((one) -> one.turn().equals(turn.turn())).findFirst();
			row(target, turn.turn(), turn.reached(), turn.open(), turn.left(),
					must.<Object>map(Insight.Must::met).orElse(""), must.<Object>map(Insight.Must::missed).orElse(""));
		});
	}

	private static void principles(Insight insight, Appendable target) {
		row(target, "month", "principle", "plays", "met", "called for", "points");
		insight.scored()
			.forEach((scored) -> row(target, scored.month(), scored.principle(), scored.plays(), scored.met(),
					scored.calledFor(), scored.points()));
	}

	private static void endings(Insight insight, Appendable target) {
		row(target, "ending", "plays");
		insight.endings().forEach((ending) -> row(target, ending.ending(), ending.plays()));
	}

	private static void row(Appendable target, Object... cells) {
		try {
			target
				.append(List.of(cells)
					.stream()
					.map((cell) -> (cell instanceof Number number) ? number.toString() : Csv.text(cell.toString()))
					.collect(Collectors.joining(",")))
				.append("\r\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
