package org.peerway.assessment.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.peerway.assessment.question.Question;
import org.peerway.assessment.statistics.Figure;
import org.peerway.assessment.statistics.RaterFigures;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.InLanguage;

/** How those agree who rate the same answers, question by question. */
public final class AgreementPanel extends Composite<Div> {

	private final FigureWords words = new FigureWords(this);

	/**
	 * The agreement about the texts of a quiz.
	 * @param figures by the id of the question
	 * @param questions the quiz's bank
	 */
	public AgreementPanel(Map<String, RaterFigures> figures, List<Question> questions) {
		var card = Card.titled(getTranslation("assessment.agreement.title"),
				new Paragraph(getTranslation("assessment.agreement.text")));
		questions.forEach((question) -> Optional.ofNullable(figures.get(question.id()))
			.ifPresent((found) -> card.add(question(question, found))));
		getContent().add(card);
	}

	private Component question(Question question, RaterFigures found) {
		var title = question.head().title();
		var table = new DataTable<Figure>(title)
			.heading(getTranslation("assessment.statistics.figure"),
					(figure) -> new Span(this.words.name(figure.formula())))
			.text(getTranslation("assessment.statistics.value"), this.words::value)
			.text(getTranslation("assessment.statistics.n"), (figure) -> Long.toString(figure.n()))
			.text(getTranslation("assessment.statistics.formula"), (figure) -> figure.formula().expression());
		table.setItems(List.of(found.same(), found.within(), found.kappa()));
		return new Div(InLanguage.told().mark(new H3(title)), table);
	}

}
