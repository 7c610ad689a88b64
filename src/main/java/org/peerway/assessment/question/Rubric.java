package org.peerway.assessment.question;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What a person looks at who rates an answer. */
public record Rubric(List<Criterion> criteria) {

	/**
	 * One thing to look at.
	 *
	 * @param levels from the least to the most
	 */
	public record Criterion(String id, String text, List<Level> levels) {

		public Criterion {
			levels = List.copyOf(levels);
			if (levels.size() < 2) {
				throw new IllegalArgumentException("Criterion “" + id + "” needs at least two levels");
			}
			for (int i = 1; i < levels.size(); i++) {
				if (levels.get(i).points() <= levels.get(i - 1).points()) {
					throw new IllegalArgumentException(
							"Each level of criterion “" + id + "” must be worth more than the one before");
				}
			}
		}

		int most() {
			return this.levels.getLast().points();
		}

	}

	/**
	 * How far an answer may reach.
	 *
	 * @param points 0 or more
	 */
	public record Level(int points, String text) {

		public Level {
			if (points < 0) {
				throw new IllegalArgumentException("A level cannot be worth " + points + " points");
			}
		}

	}

	public Rubric {
		criteria = List.copyOf(criteria);
		if (criteria.isEmpty()) {
			throw new IllegalArgumentException("A rubric needs at least one criterion");
		}
		var seen = new HashSet<String>();
		criteria.forEach((criterion) -> {
			if (!seen.add(criterion.id())) {
				throw new IllegalArgumentException("Two criteria have the id “" + criterion.id() + "”");
			}
		});
	}

	/** The most points that can be had. */
	public int most() {
		return this.criteria.stream().mapToInt(Criterion::most).sum();
	}

	/**
	 * The share of the question's point, 0..1.
	 * @param points of the level chosen for each criterion's id
	 * @throws IllegalArgumentException if a criterion has no rating or one that is none
	 * of its levels
	 */
	public double share(Map<String, Integer> points) {
		int sum = 0;
		for (Criterion criterion : this.criteria) {
			Integer chosen = points.get(criterion.id());
			if (chosen == null || criterion.levels().stream().noneMatch((level) -> level.points() == chosen)) {
				throw new IllegalArgumentException("Criterion “" + criterion.id() + "” needs one of its levels");
			}
			sum += chosen;
		}
		return (double) sum / most();
	}

}
