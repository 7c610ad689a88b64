package org.peerway.assessment.statistics;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.DoublePredicate;

/** Why a question, or a position, deserves a second look. */
public enum Flag {

	/** Discriminative efficiency below 15, which Moodle's report calls dubious. */
	LOW_EFFICIENCY,

	/** Those who do well otherwise do worse here: perhaps the key is wrong. */
	NEGATIVE_DISCRIMINATION,

	/** The marks go down where the totals go up, so that there is no effective weight. */
	NEGATIVE_COVARIANCE,

	/** At most 5 % of the points were earned. */
	NEARLY_ALL_WRONG,

	/** At least 95 % of the points were earned. */
	NEARLY_ALL_RIGHT;

	private static final double DUBIOUS_EFFICIENCY = 15;

	private static final double TOO_HARD = 0.05;

	private static final double TOO_EASY = 0.95;

	/**
	 * All that apply; an absent figure raises no flag but that of a negative covariance.
	 */
	static Set<Flag> of(MarkFigures figures) {
		var flags = EnumSet.noneOf(Flag.class);
		flags.addAll(where(figures.discriminativeEfficiency(), (value) -> value < DUBIOUS_EFFICIENCY, LOW_EFFICIENCY));
		flags.addAll(where(figures.discriminationIndex(), (value) -> value < 0, NEGATIVE_DISCRIMINATION));
		flags.addAll(where(figures.facility(), (value) -> value <= TOO_HARD, NEARLY_ALL_WRONG));
		flags.addAll(where(figures.facility(), (value) -> value >= TOO_EASY, NEARLY_ALL_RIGHT));
		if (figures.effectiveWeight() instanceof Figure.Absent absent
				&& absent.reason() == Absence.NEGATIVE_COVARIANCE) {
			flags.add(NEGATIVE_COVARIANCE);
		}
		return Collections.unmodifiableSet(flags);
	}

	private static Set<Flag> where(Figure figure, DoublePredicate dubious, Flag flag) {
		var value = figure.value();
		return (value.isPresent() && dubious.test(value.getAsDouble())) ? Set.of(flag) : Set.of();
	}

}
