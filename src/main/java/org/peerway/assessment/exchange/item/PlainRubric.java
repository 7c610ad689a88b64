package org.peerway.assessment.exchange.item;

import java.util.List;

import org.peerway.assessment.question.Rubric;

/** The rubric of answers that are rated as a whole, for formats that have none. */
public final class PlainRubric {

	/** One thing to look at, worth nothing or all. */
	public static final Rubric RUBRIC = new Rubric(
			List.of(new Rubric.Criterion("whole", "0–1", List.of(new Rubric.Level(0, "0"), new Rubric.Level(1, "1")))));

	private PlainRubric() {
	}

	/** The rubric in plain words, for who rates elsewhere. */
	public static String words(Rubric rubric) {
		var words = new StringBuilder();
		for (Rubric.Criterion criterion : rubric.criteria()) {
			words.append(criterion.text()).append("\n\n");
			for (Rubric.Level level : criterion.levels()) {
				words.append("- ").append(level.points()).append(": ").append(level.text()).append('\n');
			}
			words.append('\n');
		}
		return words.toString().strip();
	}

}
