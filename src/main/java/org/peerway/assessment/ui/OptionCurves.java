package org.peerway.assessment.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;

import org.peerway.assessment.question.Question;
import org.peerway.assessment.statistics.Plots;
import org.peerway.base.ui.DataTable;

/** Who chose which option, from the lowest fifth of the attempts to the highest. */
final class OptionCurves extends Composite<Div> {

	private static final int PERCENT = 100;

	private static final int PATTERNS = 4;

	private final Question question;

	private final List<Plots.Band> bands;

	private final List<Plots.Curve> curves;

	private final FigureWords words;

	/**
	 * The curves of a question.
	 * @param curves those of its options, and of those who chose nothing
	 */
	OptionCurves(Question question, List<Plots.Band> bands, List<Plots.Curve> curves, FigureWords words) {
		this.question = question;
		this.bands = bands;
		this.curves = curves;
		this.words = words;
	}

	@Override
	protected Div initContent() {
		var title = getTranslation("assessment.statistics.curves");
		var content = new Div(new H4(title));
		content.addClassName("curves");
		if (this.bands.size() < 2) {
			content.add(new Paragraph(getTranslation("assessment.statistics.curves.none")));
			return content;
		}
		var explained = new Paragraph(getTranslation("assessment.statistics.curves.explained"));
		explained.addClassNames("s", "sm");
		content.add(explained, drawing(), table(title));
		return content;
	}

	private Component drawing() {
		var drawing = new Drawing(0, PERCENT);
		for (int percent = 0; percent <= PERCENT; percent += 25) {
			drawing.level(percent, percent + " %");
		}
		for (int band = 0; band < this.bands.size(); band++) {
			drawing.tick(Drawing.share(band, this.bands.size()), points(this.bands.get(band)));
		}
		int pattern = 0;
		for (var curve : this.curves) {
			boolean fits = OptionCell.fits(this.question, curve.option());
			drawing.line(values(curve), fits ? "key" : "other d" + (pattern++ % PATTERNS));
		}
		letters(drawing);
		return drawing.drawn();
	}

	/** At the end of each curve, none upon another. */
	private void letters(Drawing drawing) {
		var places = new ArrayList<>(IntStream.range(0, this.curves.size()).boxed().toList());
		places.sort(Comparator.comparingDouble(this::last));
		double free = Double.NEGATIVE_INFINITY;
		for (int index : places) {
			double height = Math.max(last(index), free);
			drawing.label(1, height, letter(index));
			free = height + drawing.textHeight();
		}
	}

	private double last(int index) {
		var values = values(this.curves.get(index));
		return values[values.length - 1];
	}

	private static double[] values(Plots.Curve curve) {
		return curve.shares().stream().mapToDouble((share) -> PERCENT * share.value().orElse(0)).toArray();
	}

	private Component table(String caption) {
		var table = new DataTable<Integer>(caption).heading(getTranslation("assessment.statistics.option"),
				(index) -> new OptionCell(this.question, letter(index), this.curves.get(index).option()));
		for (int band = 0; band < this.bands.size(); band++) {
			int column = band;
			table.text(
					getTranslation("assessment.statistics.band", points(this.bands.get(band)),
							this.bands.get(band).attempts()),
					(index) -> this.words.value(this.curves.get(index).shares().get(column)));
		}
		table.setItems(IntStream.range(0, this.curves.size()).boxed().toList());
		return table;
	}

	private String points(Plots.Band band) {
		return (band.lowest() == band.highest()) ? this.words.number(band.lowest(), 1)
				: this.words.number(band.lowest(), 1) + "–" + this.words.number(band.highest(), 1);
	}

	private static String letter(int index) {
		return (index < 26) ? String.valueOf((char) ('A' + index)) : Integer.toString(index + 1);
	}

}
