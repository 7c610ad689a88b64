package org.peerway.roleplay;

import java.util.List;
import java.util.stream.Stream;

import org.peerway.roleplay.script.Level;
import org.peerway.roleplay.script.PassRule;
import org.peerway.roleplay.script.Principle;

/**
 * How far a play showed each principle that its scenario asks for. Harm is no part of it:
 * it stands apart, and no points make up for it.
 */
public record Levels(List<Reached> reached) {

	public Levels {
		reached = List.copyOf(reached);
	}

	/** Measures a talk, with the principles in their fixed order. */
	public static Levels of(PassRule rule, List<Exchange> talk, List<Principle> principles) {
		return new Levels(principles.stream().flatMap((principle) -> {
			int points = talk.stream().mapToInt((exchange) -> exchange.score(principle)).sum();
			return rule.level(principle.id(), points)
				.map((level) -> new Reached(principle, points, level))
				.map(Stream::of)
				.orElseGet(Stream::empty);
		}).toList());
	}

	/** Whether every principle that is asked for was shown at least so far. */
	public boolean all(Level least) {
		return this.reached.stream().allMatch((one) -> one.level().compareTo(least) >= 0);
	}

	/**
	 * How far one principle was shown.
	 *
	 * @param points sum of the chosen replies' scores
	 */
	public record Reached(Principle principle, int points, Level level) {
	}

}
