package org.peerway.assessment.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Draws the figures from what both readings gathered. */
final class Summary {

	private final QuizPlan plan;

	private final Tallies tallies;

	private final GroupedChoices bands;

	private final Optional<GroupedChoices> tails;

	Summary(QuizPlan plan, Tallies tallies, GroupedChoices bands, Optional<GroupedChoices> tails) {
		this.plan = plan;
		this.tallies = tallies;
		this.bands = bands;
		this.tails = tails;
	}

	QuizStatistics statistics() {
		double weights = this.tallies.positions().stream().mapToDouble(MarkTally::weight).sum();
		var items = this.plan.items().stream().map((item) -> item(item, weights)).toList();
		return new QuizStatistics(test(), positions(weights), items, this.tails.map(GroupedChoices::tails),
				plots(items));
	}

	private TestFigures test() {
		int positions = this.tallies.positions().size();
		double variances = (this.tallies.attempts() > 1 && this.tallies.complete())
				? this.tallies.positions().stream().mapToDouble(MarkTally::variance).sum() : 0;
		return this.tallies.totals().figures(positions, this.tallies.complete(), variances);
	}

	private List<PositionFigures> positions(double weights) {
		return IntStream.range(0, this.plan.positions().size()).mapToObj((index) -> {
			var marks = this.tallies.positions().get(index).figures(weights);
			return new PositionFigures(index + 1, this.plan.positions().get(index).question(), marks, Flag.of(marks));
		}).toList();
	}

	private ItemFigures item(QuizPlan.Item item, double weights) {
		var tally = this.tallies.item(item.id());
		var marks = tally.marks().figures(weights);
		return new ItemFigures(item.id(), tally.position(), tally.marks().n(), exposure(tally.marks().n()), marks,
				options(item), tally.times().figures(), Flag.of(marks));
	}

	private Figure exposure(long put) {
		long attempts = this.tallies.attempts();
		return (attempts == 0) ? Formula.EXPOSURE.absent(0, Absence.TOO_FEW_ATTEMPTS)
				: Formula.EXPOSURE.of(attempts, (double) put / attempts);
	}

	private List<OptionFigures> options(QuizPlan.Item item) {
		var all = this.bands.of(item.id());
		return IntStream.range(0, all.rows().size())
			.mapToObj((row) -> new OptionFigures(all.rows().get(row), all.share(row), tail(item, row, 0),
					tail(item, row, 1), tail(item, row, 2)))
			.toList();
	}

	private Figure tail(QuizPlan.Item item, int row, int group) {
		return this.tails.map((tails) -> tails.of(item.id()).share(row, group))
			.orElseGet(() -> Formula.OPTION_SHARE.absent(this.tallies.item(item.id()).marks().n(),
					(this.tallies.attempts() < 2) ? Absence.TOO_FEW_ATTEMPTS : Absence.TIED_TOTALS));
	}

	private Plots plots(List<ItemFigures> items) {
		return new Plots(Histogram.of(this.tallies.totals().counts(), this.plan.max()),
				items.stream().flatMap((item) -> point(item).stream()).toList(), this.bands.bands(), curves());
	}

	private static Optional<Plots.Point> point(ItemFigures item) {
		var facility = item.marks().facility().value();
		var discrimination = item.marks().discriminationIndex().value();
		return (facility.isPresent() && discrimination.isPresent())
				? Optional.of(new Plots.Point(item.question(), facility.getAsDouble(), discrimination.getAsDouble()))
				: Optional.empty();
	}

	private List<Plots.Curve> curves() {
		var curves = new ArrayList<Plots.Curve>();
		for (var item : this.plan.items()) {
			var choices = this.bands.of(item.id());
			for (int row = 0; row < choices.rows().size(); row++) {
				curves.add(new Plots.Curve(item.id(), choices.rows().get(row), choices.shares(row)));
			}
		}
		return curves;
	}

}
