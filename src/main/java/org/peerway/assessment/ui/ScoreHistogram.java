package org.peerway.assessment.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;

import org.peerway.assessment.statistics.Plots;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;

/** How many attempts earned how many points, drawn and as a table. */
final class ScoreHistogram extends Composite<Card> {

	private static final int MOST_LABELS = 6;

	private final List<Plots.Bar> bars;

	private final FigureWords words;

	ScoreHistogram(List<Plots.Bar> bars, FigureWords words) {
		this.bars = bars;
		this.words = words;
	}

	@Override
	protected Card initContent() {
		var title = getTranslation("assessment.statistics.histogram");
		var explained = new Paragraph(getTranslation("assessment.statistics.histogram.explained"));
		explained.addClassNames("s", "sm");
		var table = new DataTable<Plots.Bar>(title).text(getTranslation("assessment.statistics.points"), this::range)
			.text(getTranslation("assessment.statistics.attempts"), (bar) -> Long.toString(bar.attempts()));
		table.setItems(this.bars);
		return Card.titled(title, explained, drawing(),
				new NativeDetails(getTranslation("assessment.statistics.numbers"), table));
	}

	private String range(Plots.Bar bar) {
		return this.words.number(bar.from(), 1) + " – " + this.words.number(bar.to(), 1);
	}

	/**
	 * Each bar has its attempts at the side and, as far as there is room, its points
	 * below.
	 */
	private Drawing drawing() {
		long most = Math.max(1, this.bars.stream().mapToLong(Plots.Bar::attempts).max().orElse(1));
		var drawing = new Drawing(0, most);
		drawing.level(0, "0");
		if (most % 2 == 0) {
			drawing.level(most / 2.0, Long.toString(most / 2));
		}
		drawing.level(most, Long.toString(most));
		int each = Math.max(1, Math.ceilDiv(this.bars.size(), MOST_LABELS));
		for (int i = 0; i < this.bars.size(); i++) {
			var bar = this.bars.get(i);
			drawing.bar(i, this.bars.size(), bar.attempts());
			if (i % each == 0) {
				drawing.tick((double) i / this.bars.size(), this.words.number(bar.from(), 1));
			}
		}
		this.bars.stream()
			.reduce((first, last) -> last)
			.ifPresent((last) -> drawing.tick(1, this.words.number(last.to(), 1)));
		return drawing.drawn();
	}

}
