package org.peerway.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.peerway.assessment.question.Rubric;
import org.peerway.base.ui.InLanguage;

/**
 * What to look at in a text, and how far it may reach, for people who compare their own.
 */
final class RubricPoints extends Composite<Div> {

	RubricPoints(Rubric rubric) {
		var list = new UnorderedList();
		rubric.criteria().forEach((criterion) -> list.add(point(criterion)));
		getContent().addClassName("points");
		getContent().add(new Paragraph(getTranslation("assessment.practice.points")), list);
	}

	private static ListItem point(Rubric.Criterion criterion) {
		var text = QuestionText.WORDS.words(criterion.text() + ":");
		text.addClassName("b");
		var most = QuestionText.WORDS.words(criterion.levels().getLast().text());
		return InLanguage.told().mark(new ListItem(text, new Span(" "), most));
	}

}
