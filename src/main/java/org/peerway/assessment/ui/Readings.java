package org.peerway.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.peerway.assessment.question.Outcome;
import org.peerway.assessment.question.Rubric;
import org.peerway.base.ui.InLanguage;

/** What those said who rated a text: the levels it reached, and their comments. */
final class Readings extends Composite<Div> {

	private final Rubric rubric;

	Readings(Outcome.Text text) {
		this.rubric = text.rubric();
		int number = 1;
		for (var reading : text.readings()) {
			getContent().add(reading(reading, (text.readings().size() > 1) ? number++ : 0));
		}
	}

	private Component reading(Outcome.Reading reading, int number) {
		var title = new Paragraph(
				getTranslation("assessment.readings.title", number, reading.points(), this.rubric.most()));
		title.addClassName("b");
		var levels = new UnorderedList();
		levels.addClassName("levels");
		for (var criterion : this.rubric.criteria()) {
			levels.add(level(criterion, reading.levels().getOrDefault(criterion.id(), -1)));
		}
		var part = new Div(title, levels);
		part.addClassNames("fb", "info");
		if (!reading.comment().isEmpty()) {
			var comment = new Paragraph(reading.comment());
			comment.addClassName("written");
			var label = new Paragraph(getTranslation("assessment.readings.comment"));
			label.addClassName("b");
			part.add(label, comment);
		}
		return part;
	}

	private static ListItem level(Rubric.Criterion criterion, int points) {
		var name = QuestionText.WORDS.words(criterion.text() + ":");
		name.addClassName("b");
		var words = criterion.levels()
			.stream()
			.filter((level) -> level.points() == points)
			.map(Rubric.Level::text)
			.findFirst()
			.orElse("");
		return InLanguage.told().mark(new ListItem(name, new Span(" "), QuestionText.WORDS.words(words)));
	}

}
