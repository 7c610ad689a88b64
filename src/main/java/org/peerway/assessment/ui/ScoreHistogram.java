package org.peerway.assessment.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;

import org.peerway.assessment.statistics.Plots;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;

/** How many attempts earned how many points, drawn and as a table. */
final class ScoreHistogram extends Composite<Card> {

	private static final int HEIGHT = 120;

	private static final int WIDTH = 20;

	private final List<Plots.Bar> bars;

	private final FigureWords words;

	ScoreHistogram(List<Plots.Bar> bars, FigureWords words) {
		this.bars = bars;
		this.words = words;
	}

	@Override
	protected Card initContent() {
		var title = getTranslation("assessment.statistics.histogram");
		var drawing = new Div();
		drawing.addClassName("histogram");
		drawing.getElement().setAttribute("aria-hidden", "true").setProperty("innerHTML", svg());
		var table = new DataTable<Plots.Bar>(title).text(getTranslation("assessment.statistics.points"), this::range)
			.text(getTranslation("assessment.statistics.attempts"), (bar) -> Long.toString(bar.attempts()));
		table.setItems(this.bars);
		return Card.titled(title, drawing, new NativeDetails(getTranslation("assessment.statistics.numbers"), table));
	}

	private String range(Plots.Bar bar) {
		return this.words.number(bar.from(), 1) + " – " + this.words.number(bar.to(), 1);
	}

	private String svg() {
		long most = Math.max(1, this.bars.stream().mapToLong(Plots.Bar::attempts).max().orElse(1));
		var svg = new StringBuilder(
				"<svg viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\" width=\"100%%\" height=\"%d\">"
					.formatted(WIDTH * Math.max(1, this.bars.size()), HEIGHT, HEIGHT));
		for (int i = 0; i < this.bars.size(); i++) {
			double height = (double) HEIGHT * this.bars.get(i).attempts() / most;
			svg.append(String.format(Locale.ROOT,
					"<rect x=\"%d\" y=\"%.1f\" width=\"%d\" height=\"%.1f\" fill=\"currentColor\"/>", i * WIDTH + 2,
					HEIGHT - height, WIDTH - 4, height));
		}
		return svg.append("</svg>").toString();
	}

}
