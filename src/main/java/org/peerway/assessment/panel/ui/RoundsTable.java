package org.peerway.assessment.panel.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.peerway.assessment.panel.RoundResult;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;

/** What each closed round gave, beside the others. */
class RoundsTable extends Composite<Div> {

	RoundsTable(List<RoundResult> results) {
		var words = new PanelWords(this);
		var table = new DataTable<RoundResult>(getTranslation("panel.results"))
			.heading(getTranslation("panel.round"),
					(one) -> new Span(getTranslation("panel.round.number", one.round())))
			.text(getTranslation("panel.cut.paper"),
					(one) -> getTranslation("panel.points-of", words.points(one.figures().paper().score()),
							one.figures().paper().maximum()))
			.text(getTranslation("panel.cut.bank"),
					(one) -> getTranslation("panel.points-of", words.points(one.figures().bank().score()),
							one.figures().bank().maximum()))
			.text(getTranslation("panel.sd"), (one) -> words.points(one.figures().paper().deviation()))
			.text(getTranslation("panel.se"), (one) -> words.points(one.figures().paper().standardError()))
			.text(getTranslation("panel.n"), (one) -> Integer.toString(one.figures().paper().judges()))
			.text(getTranslation("panel.missing"), (one) -> Integer.toString(one.figures().missing()));
		table.setItems(results);
		var explained = new Paragraph(getTranslation("panel.results.explained"));
		explained.addClassNames("s", "sm");
		getContent().add(new Card(table, explained));
	}

}
