package org.peerway.roleplay.script;

import java.util.Map;
import java.util.Optional;

/**
 * How many points a play has to show of each principle. A reply that could hurt is never
 * made up for by points: it stands apart.
 *
 * @param thresholds by principle id, only for the principles that count
 */
public record PassRule(Map<String, Thresholds> thresholds) {

	/** Nothing is asked for. */
	public static final PassRule NONE = new PassRule(Map.of());

	public PassRule {
		thresholds = Ordered.copy(thresholds);
	}

	/** How far so many points are; nothing where the rule does not name the principle. */
	public Optional<Level> level(String principle, int points) {
		return Optional.ofNullable(this.thresholds.get(principle)).map((thresholds) -> thresholds.level(points));
	}

	/**
	 * Points summed over a play, from which on it is enough.
	 *
	 * @param basic the least for {@link Level#BASIC}
	 * @param proficient the least for {@link Level#PROFICIENT}
	 */
	public record Thresholds(int basic, int proficient) {

		Level level(int points) {
			if (points < this.basic) {
				return Level.NOT_YET;
			}
			return (points < this.proficient) ? Level.BASIC : Level.PROFICIENT;
		}

	}

}
