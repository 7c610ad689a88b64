package org.peerway.assessment.panel;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A page of the questions with the acting judge's own estimates.
 *
 * @param given how many questions of all are estimated in this round
 */
public record JudgeSheet(PanelInfo panel, int given, List<Line> lines) {

	public JudgeSheet {
		lines = List.copyOf(lines);
	}

	/**
	 * One question.
	 *
	 * @param number in the bank, from 1
	 * @param own in percent, in this round
	 * @param before what came of the round before; empty in the first
	 */
	public record Line(int number, String question, String title, String ask, OptionalInt own,
			Optional<Before> before) {
	}

	/**
	 * What came of the round before.
	 *
	 * @param own estimate in percent
	 * @param judges how many estimated
	 * @param mean 0..1, as the others
	 * @param facility the mean mark in finished attempts when the round was opened; empty
	 * where there were none
	 * @param attempts how many of them
	 */
	public record Before(OptionalInt own, int judges, OptionalDouble mean, OptionalDouble lowest,
			OptionalDouble highest, OptionalDouble facility, long attempts) {
	}

}
