package org.peerway.assessment.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.peerway.assessment.question.Question;
import org.peerway.assessment.statistics.ItemFigures;
import org.peerway.assessment.statistics.Plots;
import org.peerway.assessment.statistics.QuizStatistics;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.InLanguage;

/** How easy questions are against how well they tell people apart. */
final class FacilityPlot extends Composite<NativeDetails> {

	/** More numbers would lie upon each other. */
	private static final int MOST_NUMBERS = 60;

	private static final int PERCENT = 100;

	private final List<Plots.Point> points;

	private final Map<String, ItemFigures> items;

	private final Map<String, Question> bank;

	private final FigureWords words;

	FacilityPlot(QuizStatistics statistics, Map<String, Question> bank, FigureWords words) {
		this.points = statistics.plots().facilityAgainstDiscrimination();
		this.items = statistics.items().stream().collect(Collectors.toMap(ItemFigures::question, (item) -> item));
		this.bank = bank;
		this.words = words;
	}

	@Override
	protected NativeDetails initContent() {
		var title = getTranslation("assessment.statistics.scatter");
		if (this.points.isEmpty()) {
			return folded(title, new Paragraph(getTranslation("assessment.statistics.scatter.none")));
		}
		var explained = new Paragraph(getTranslation("assessment.statistics.scatter.explained"));
		explained.addClassNames("s", "sm");
		return folded(title, explained, drawing(),
				new NativeDetails(getTranslation("assessment.statistics.numbers"), table(title)));
	}

	private static NativeDetails folded(String title, Component... content) {
		var details = new NativeDetails(new H2(title), new Div(content));
		details.addClassName("card");
		return details;
	}

	private Component drawing() {
		double lowest = this.points.stream().anyMatch((point) -> point.discrimination() < 0) ? -PERCENT : 0;
		var drawing = new Drawing(lowest, PERCENT);
		for (double level = lowest; level <= PERCENT; level += 50) {
			drawing.level(level, this.words.number(level, 0));
		}
		for (int percent = 0; percent <= PERCENT; percent += 25) {
			drawing.tick(percent / (double) PERCENT, percent + " %");
		}
		for (int i = 0; i < this.points.size(); i++) {
			var point = this.points.get(i);
			drawing.dot(point.facility(), point.discrimination());
			if (this.points.size() <= MOST_NUMBERS) {
				drawing.label(point.facility(), point.discrimination(), Integer.toString(i + 1));
			}
		}
		return drawing.drawn();
	}

	private Component table(String caption) {
		var table = new DataTable<Integer>(caption)
			.heading(getTranslation("assessment.statistics.question"), this::question)
			.text(getTranslation("assessment.statistics.figure.facility"),
					(index) -> this.words.number(PERCENT * this.points.get(index).facility(), 1) + " %")
			.text(getTranslation("assessment.statistics.discrimination"),
					(index) -> this.words.number(this.points.get(index).discrimination(), 1) + " %")
			.text(getTranslation("assessment.statistics.compared"),
					(index) -> getTranslation(
							"assessment.statistics.compared." + (item(index).marks().isWithRest() ? "rest" : "total")))
			.text(getTranslation("assessment.statistics.put"), (index) -> Long.toString(item(index).put()));
		table.setItems(IntStream.range(0, this.points.size()).boxed().toList());
		return table;
	}

	private ItemFigures item(int index) {
		return Objects.requireNonNull(this.items.get(this.points.get(index).question()));
	}

	private Component question(int index) {
		var question = this.bank.get(this.points.get(index).question());
		var title = (question != null) ? question.head().title() : "";
		return new Span(new Span((index + 1) + ". "), InLanguage.told().words(title));
	}

}
