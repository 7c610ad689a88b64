package org.peerway.assessment.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.peerway.assessment.question.Question;
import org.peerway.assessment.statistics.Figure;
import org.peerway.assessment.statistics.ItemFigures;
import org.peerway.assessment.statistics.OptionFigures;
import org.peerway.assessment.statistics.Plots;
import org.peerway.assessment.statistics.QuizStatistics;
import org.peerway.assessment.statistics.TestFigures;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.InLanguage;

/** How a quiz works: figures of the whole, a histogram, and each question. */
public final class StatisticsPanel extends Composite<Div> {

	private final FigureWords words = new FigureWords(this);

	private final Map<String, Question> bank;

	/**
	 * The statistics of a quiz.
	 * @param questions its bank
	 */
	public StatisticsPanel(QuizStatistics statistics, List<Question> questions) {
		this.bank = questions.stream().collect(Collectors.toMap(Question::id, (question) -> question));
		getContent().addClassName("stack");
		getContent().add(new StatisticsLead(statistics, this.words),
				folded("assessment.statistics.whole", new Div(compared(statistics), whole(statistics.test()))),
				new ScoreHistogram(statistics.plots().histogram(), this.words),
				new FacilityPlot(statistics, this.bank, this.words), questions(statistics));
		if (!statistics.drawnPositions().isEmpty()) {
			getContent().add(new DrawnPlaces(statistics.drawnPositions(), this.words));
		}
	}

	private Component compared(QuizStatistics statistics) {
		int drawn = statistics.drawnPositions().size();
		var key = (drawn == 0) ? "fixed" : (drawn == statistics.positions().size()) ? "drawn" : "mixed";
		return new Paragraph(getTranslation("assessment.statistics.compared." + key));
	}

	private Component folded(String title, Component content) {
		var details = new NativeDetails(new H2(getTranslation(title)), content);
		details.addClassName("card");
		return details;
	}

	private Component whole(TestFigures test) {
		return figures(getTranslation("assessment.statistics.whole"),
				List.of(test.mean(), test.median(), test.standardDeviation(), test.skewness(), test.kurtosis(),
						test.internalConsistency(), test.errorRatio(), test.standardError()));
	}

	private Component figures(String caption, List<Figure> figures) {
		var table = new DataTable<Figure>(caption)
			.heading(getTranslation("assessment.statistics.figure"),
					(figure) -> new Span(this.words.name(figure.formula())))
			.text(getTranslation("assessment.statistics.value"), this.words::value)
			.text(getTranslation("assessment.statistics.n"), (figure) -> Long.toString(figure.n()))
			.column(getTranslation("assessment.statistics.formula"), StatisticsPanel::formula);
		table.setItems(figures);
		return table;
	}

	private static Component formula(Figure figure) {
		var formula = new Span(figure.formula().expression());
		formula.addClassNames("s", "sm");
		return formula;
	}

	private Component questions(QuizStatistics statistics) {
		var items = statistics.items();
		var list = new Div();
		list.addClassName("col");
		list.add(new H2(getTranslation("assessment.statistics.questions")));
		items.stream().filter((item) -> item.put() > 0).forEach((item) -> list.add(question(item, statistics.plots())));
		long never = items.stream().filter((item) -> item.put() == 0).count();
		if (never > 0) {
			list.add(new Paragraph(getTranslation("assessment.statistics.never", never)));
		}
		return list;
	}

	private Component question(ItemFigures item, Plots plots) {
		var question = Objects.requireNonNull(this.bank.get(item.question()));
		var title = new H3(question.head().title());
		var summary = new Div(InLanguage.told().mark(title), marks(item));
		summary.addClassNames("row", "sp");
		var asked = QuestionText.WORDS.block(question.head().ask());
		var content = new Div(asked,
				figures(question.head().title(),
						List.of(item.exposure(), item.marks().facility(), item.marks().standardDeviation(),
								item.marks().discriminationIndex(), item.marks().discriminativeEfficiency(),
								item.marks().effectiveWeight(), item.time().mean(), item.time().median())));
		if (!item.options().isEmpty()) {
			content.add(options(question, item.options()), curves(question, plots));
		}
		var details = new NativeDetails(summary, content);
		details.addClassName("card");
		return details;
	}

	private Component curves(Question question, Plots plots) {
		return new OptionCurves(question, plots.bands(),
				plots.optionCurves().stream().filter((curve) -> curve.question().equals(question.id())).toList(),
				this.words);
	}

	private Component marks(ItemFigures item) {
		var marks = new Div(new Span(
				getTranslation("assessment.statistics.short", this.words.value(item.marks().facility()), item.put())));
		marks.addClassNames("row", "tight", "sm");
		marks.add(this.words.tags(item.isTelling() ? item.flags() : Set.of()));
		return marks;
	}

	private Component options(Question question, List<OptionFigures> options) {
		var table = new DataTable<OptionFigures>(getTranslation("assessment.statistics.options"))
			.heading(getTranslation("assessment.statistics.option"),
					(option) -> new OptionCell(question, "", option.option()))
			.text(getTranslation("assessment.statistics.all"), (option) -> this.words.value(option.all()))
			.text(getTranslation("assessment.statistics.upper"), (option) -> this.words.value(option.upper()))
			.text(getTranslation("assessment.statistics.middle"), (option) -> this.words.value(option.middle()))
			.text(getTranslation("assessment.statistics.lower"), (option) -> this.words.value(option.lower()));
		table.setItems(options);
		return table;
	}

}
