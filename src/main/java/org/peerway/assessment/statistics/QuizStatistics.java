package org.peerway.assessment.statistics;

import java.util.List;
import java.util.Optional;

/**
 * What finished attempts tell about one quiz in one version.
 *
 * @param items in the order of the plan
 * @param groups the groups by which options are counted; empty where totals are too much
 * alike to tell upper from lower
 */
public record QuizStatistics(TestFigures test, List<PositionFigures> positions, List<ItemFigures> items,
		Optional<ScoreGroups> groups, Plots plots) {

	private static final int BANDS = 5;

	public QuizStatistics {
		positions = List.copyOf(positions);
		items = List.copyOf(items);
	}

	/** Those that a draw fills, in turn with one question or another. */
	public List<PositionFigures> drawnPositions() {
		return this.positions.stream().filter((position) -> position.question().isEmpty()).toList();
	}

	/**
	 * Reads the totals, and then the attempts once, in memory that does not grow with
	 * their number: options are counted by groups of totals, which must be known before.
	 * Where marks, totals or times take more different values than stay in memory, they
	 * are sorted in a temporary file; no figure is approximated.
	 * @throws IllegalArgumentException if an attempt does not fit the plan
	 * @throws IllegalStateException if the attempts are not those of the totals
	 */
	public static QuizStatistics of(QuizPlan plan, AttemptSource attempts) {
		return of(plan, attempts, Tallies.MEMORY);
	}

	static QuizStatistics of(QuizPlan plan, AttemptSource attempts, int memory) {
		try (var spill = new Spill()) {
			var tallies = new Tallies(plan, spill, memory);
			var first = new Fingerprint();
			attempts.totals((total) -> {
				first.add(Marks.require(total));
				tallies.addTotal(total);
			});
			return read(plan, attempts, tallies, first);
		}
	}

	private static QuizStatistics read(QuizPlan plan, AttemptSource attempts, Tallies tallies, Fingerprint first) {
		var bands = new GroupedChoices(plan, ScoreCuts.even(tallies.totals().counts(), BANDS));
		var tails = ScoreCuts.tails(tallies.totals().counts()).map((cuts) -> new GroupedChoices(plan, cuts));
		var second = new Fingerprint();
		attempts.forEach((attempt) -> {
			second.add(attempt.total());
			second.requireNoMoreThan(first);
			tallies.add(attempt);
			bands.add(attempt);
			tails.ifPresent((choices) -> choices.add(attempt));
		});
		second.requireSame(first);
		return new Summary(plan, tallies, bands, tails).statistics();
	}

}
