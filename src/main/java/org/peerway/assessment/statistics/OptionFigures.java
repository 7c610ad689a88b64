package org.peerway.assessment.statistics;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * How often an option was chosen, by all who were asked and by groups of their totals;
 * the n of each share is the number of those asked.
 *
 * @param option its id; empty for those who chose nothing
 * @param lower absent, as the other groups, where totals are too much alike
 * @see ScoreGroups
 */
public record OptionFigures(Optional<String> option, Figure all, Figure lower, Figure middle, Figure upper) {

	/** The number of people behind one of the shares. */
	public static OptionalLong count(Figure share) {
		return switch (share) {
			case Figure.Known known -> OptionalLong.of(Math.round(known.number() * known.n()));
			case Figure.Absent _ -> OptionalLong.empty();
		};
	}

}
