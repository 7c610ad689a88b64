package org.peerway.assessment.panel.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;

import org.peerway.assessment.panel.Angoff;
import org.peerway.assessment.panel.RoundResult;
import org.peerway.assessment.question.Question;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.InLanguage;
import org.peerway.people.PersonId;

/** What a closed round gave by question and by judge. */
class RoundDetails extends Composite<Div> {

	/** A question with its number and its figures. */
	private record Row(int number, Question question, Angoff.Item figures) {
	}

	private final PanelWords words = new PanelWords(this);

	RoundDetails(RoundResult result, List<Question> questions, Map<PersonId, String> names) {
		var figures = result.figures();
		var rows = IntStream.range(0, questions.size())
			.mapToObj((index) -> new Row(index + 1, questions.get(index), figures.items().get(index)))
			.toList();
		getContent().addClassName("stack");
		getContent().add(folded(getTranslation("panel.by-item", result.round()), items(rows, result.round())),
				folded(getTranslation("panel.by-judge", result.round()), judges(result, names)));
	}

	private static Component folded(String title, Component content) {
		var details = new NativeDetails(new Span(title), content);
		details.addClassName("card");
		return details;
	}

	private Component items(List<Row> rows, int round) {
		var table = new DataTable<Row>(getTranslation("panel.by-item", round))
			.heading(getTranslation("panel.question"), this::title)
			.text(getTranslation("panel.mean"), (row) -> this.words.exactPercent(row.figures().mean()))
			.text(getTranslation("panel.item.sd"), (row) -> this.words.exactPercent(row.figures().deviation()))
			.text(getTranslation("panel.lowest"), (row) -> this.words.percent(row.figures().lowest()))
			.text(getTranslation("panel.highest"), (row) -> this.words.percent(row.figures().highest()))
			.text(getTranslation("panel.n"), (row) -> Integer.toString(row.figures().judges()));
		table.setItems(rows);
		return table;
	}

	private Component title(Row row) {
		return InLanguage.told().within(this, "panel.question.title", row.question().head().title(), row.number());
	}

	private Component judges(RoundResult result, Map<PersonId, String> names) {
		var table = new DataTable<Angoff.Judge>(getTranslation("panel.by-judge", result.round()))
			.heading(getTranslation("panel.judge"),
					(judge) -> new Span(names.getOrDefault(judge.judge(), getTranslation("panel.nobody"))))
			.text(getTranslation("panel.sum"), (judge) -> this.words.points(judge.sum()))
			.text(getTranslation("panel.cut.paper"), (judge) -> this.words.points(judge.paper()))
			.text(getTranslation("panel.given", result.round()),
					(judge) -> getTranslation("panel.given.of", judge.given(), result.figures().items().size()));
		table.setItems(result.figures().judges());
		return table;
	}

}
