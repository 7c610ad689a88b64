package org.peerway.assessment.statistics;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What attempts at one quiz in one version are made of: the positions of the paper and
 * every question that may stand there. Shuffling changes the order on the screen, not the
 * position.
 *
 * @param positions in order; the first one has number 1
 * @param items all questions, each one either always at one position or drawn
 */
public record QuizPlan(List<Position> positions, List<Item> items) {

	public QuizPlan {
		positions = List.copyOf(positions);
		items = List.copyOf(items);
		requireDistinct(items.stream().map(Item::id).toList(), "questions");
		var fixed = positions.stream().flatMap((position) -> position.question().stream()).toList();
		requireDistinct(fixed, "fixed questions");
		var known = items.stream().map(Item::id).collect(Collectors.toSet());
		if (!known.containsAll(fixed)) {
			throw new IllegalArgumentException("Positions hold questions that are not listed: " + fixed);
		}
	}

	/** A plan where every question always has the same position. */
	public static QuizPlan fixed(List<Item> items) {
		return new QuizPlan(items.stream().map((item) -> Position.holding(item.id(), item.max())).toList(), items);
	}

	/** The most points that an attempt can earn. */
	public double max() {
		return this.positions.stream().mapToDouble(Position::max).sum();
	}

	private static void requireDistinct(List<String> ids, String what) {
		Set<String> seen = new HashSet<>(ids);
		if (seen.size() < ids.size()) {
			throw new IllegalArgumentException("The same id twice among the " + what + ": " + ids);
		}
	}

	private static double requirePoints(double max) {
		if (!(max >= 0 && max <= Marks.LIMIT)) {
			throw new IllegalArgumentException("Not a number of points: " + max);
		}
		return max;
	}

	/**
	 * A place in the paper.
	 *
	 * @param max the points to be had here, zero or more
	 * @param question the question that always stands here; empty where one is drawn
	 */
	public record Position(double max, Optional<String> question) {

		public Position {
			requirePoints(max);
		}

		public static Position holding(String question, double max) {
			return new Position(max, Optional.of(question));
		}

		public static Position drawn(double max) {
			return new Position(max, Optional.empty());
		}

	}

	/**
	 * A question.
	 *
	 * @param max the points to be had with it, zero or more
	 * @param options the ids of what can be chosen; empty where nothing is chosen from a
	 * list
	 */
	public record Item(String id, double max, List<String> options) {

		public Item {
			requirePoints(max);
			if (id.isBlank()) {
				throw new IllegalArgumentException("A question needs an id");
			}
			options = List.copyOf(options);
			requireDistinct(options, "options of " + id);
		}

	}

}
