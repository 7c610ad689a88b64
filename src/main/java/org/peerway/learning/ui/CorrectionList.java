package org.peerway.learning.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.peerway.assessment.CorrectionCard;
import org.peerway.assessment.Quiz;
import org.peerway.assessment.QuizRef;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Moments;
import org.peerway.people.PersonId;

/** What was corrected about a quiz, and for the office the way to correct more. */
class CorrectionList extends Composite<Div> {

	private final Quiz quiz;

	private final transient Map<PersonId, String> names;

	/**
	 * All corrections of a quiz.
	 * @param mayCorrect whether the reader is of the office
	 */
	CorrectionList(QuizRef ref, Quiz quiz, Collection<CorrectionCard> corrections, Map<PersonId, String> names,
			boolean mayCorrect) {
		this.quiz = quiz;
		this.names = names;
		getContent().addClassName("stack");
		if (!corrections.isEmpty()) {
			getContent().add(made(List.copyOf(corrections)));
		}
		if (mayCorrect) {
			getContent().add(ways(ref));
		}
	}

	private Component made(List<CorrectionCard> corrections) {
		var table = new DataTable<CorrectionCard>(getTranslation("learning.correction.made"))
			.heading(getTranslation("learning.correction.question"), (card) -> title(card.question()))
			.text(getTranslation("learning.correction.what"),
					(card) -> getTranslation(
							card.withdrawn() ? "learning.correction.withdrawn" : "learning.correction.corrected"))
			.text(getTranslation("learning.correction.reason"), CorrectionCard::reason)
			.text(getTranslation("learning.correction.changed"), (card) -> Integer.toString(card.changed()))
			.text(getTranslation("learning.correction.by"), (card) -> getTranslation("learning.correction.by-on",
					this.names.getOrDefault(card.by(), ""), Moments.day(card.at())));
		table.setItems(corrections);
		return Card.titled(getTranslation("learning.correction.made"), table);
	}

	private Component ways(QuizRef ref) {
		var list = new UnorderedList();
		list.addClassName("link-rows");
		this.quiz.questions()
			.forEach((question) -> list
				.add(new ListItem(new Anchor(Links.toCorrection(ref, question.id()), title(question.id())))));
		var details = new NativeDetails(new Span(getTranslation("learning.correction.begin")),
				new Div(new Paragraph(getTranslation("learning.correction.begin.text")), list));
		details.addClassName("card");
		return details;
	}

	private Component title(String question) {
		return InLanguage.told().mark(new Span(this.quiz.question(question).head().title()));
	}

}
