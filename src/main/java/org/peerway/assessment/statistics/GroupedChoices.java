package org.peerway.assessment.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Gathers attempts and choices by groups of totals. */
final class GroupedChoices {

	private final ScoreCuts cuts;

	private final Map<String, ChoiceTally> choices = new HashMap<>();

	private final long[] sizes;

	private final long[] lowest;

	private final long[] highest;

	GroupedChoices(QuizPlan plan, ScoreCuts cuts) {
		this.cuts = cuts;
		for (var item : plan.items()) {
			this.choices.put(item.id(), new ChoiceTally(item.options(), cuts.size()));
		}
		this.sizes = new long[cuts.size()];
		this.lowest = new long[cuts.size()];
		this.highest = new long[cuts.size()];
		Arrays.fill(this.lowest, Long.MAX_VALUE);
		Arrays.fill(this.highest, Long.MIN_VALUE);
	}

	void add(FinishedAttempt attempt) {
		long total = Marks.toBillionths(attempt.total());
		int group = this.cuts.groupOf(total);
		this.sizes[group]++;
		this.lowest[group] = Math.min(this.lowest[group], total);
		this.highest[group] = Math.max(this.highest[group], total);
		for (var response : attempt.responses()) {
			of(response.question()).add(group, response.chosen());
		}
	}

	ChoiceTally of(String question) {
		var tally = this.choices.get(question);
		if (tally == null) {
			throw new IllegalArgumentException("Not a question of this quiz: " + question);
		}
		return tally;
	}

	/** From the lowest group to the highest. */
	List<Plots.Band> bands() {
		return IntStream.range(0, this.sizes.length)
			.mapToObj((group) -> new Plots.Band(Marks.toPoints(this.lowest[group]), Marks.toPoints(this.highest[group]),
					this.sizes[group]))
			.toList();
	}

	/** Of three groups. */
	ScoreGroups tails() {
		return new ScoreGroups(Marks.toPoints(this.highest[0]), Marks.toPoints(this.lowest[2]), this.sizes[0],
				this.sizes[1], this.sizes[2]);
	}

}
