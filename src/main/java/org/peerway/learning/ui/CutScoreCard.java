package org.peerway.learning.ui;

import java.text.NumberFormat;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.peerway.assessment.Quiz;
import org.peerway.assessment.QuizRef;
import org.peerway.assessment.panel.KeptCut;
import org.peerway.assessment.panel.PanelLinks;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Note;
import org.peerway.people.PersonId;

/** The cut score that a panel left with a quiz, beside the pass mark in force. */
class CutScoreCard extends Composite<Div> {

	private final Quiz quiz;

	/**
	 * What is known of a quiz in one version.
	 * @param mayOpen whether the reader may open a panel
	 */
	CutScoreCard(QuizRef ref, Quiz quiz, Optional<KeptCut> kept, Map<PersonId, String> names, boolean mayOpen) {
		this.quiz = quiz;
		var card = Card.titled(getTranslation("panel.standard"),
				new Paragraph(getTranslation("panel.pass-mark", quiz.passMark(), quiz.draw())));
		kept.ifPresentOrElse((cut) -> card.add(score(cut), chosen(cut, names), passMark(cut)),
				() -> card.add(new Paragraph(getTranslation("panel.standard.none"))));
		if (mayOpen) {
			var ways = new Div();
			ways.addClassName("row");
			kept.ifPresent((cut) -> ways
				.add(ActionLink.plain(PanelLinks.to(cut.panel()), getTranslation("panel.standard.panel"))));
			ways.add(ActionLink.outlined(PanelLinks.toOpen(ref), getTranslation("panel.new")).icon(Icon.FLAG));
			card.add(ways);
		}
		getContent().add(card);
	}

	private Component score(KeptCut cut) {
		return new Paragraph(
				getTranslation("panel.standard.cut", points(cut.cut()), cut.maximum(), points(cut.computed()),
						points(cut.deviation()), points(cut.standardError()), cut.judges(), cut.round()));
	}

	private Component chosen(KeptCut cut, Map<PersonId, String> names) {
		return new Paragraph(getTranslation("panel.standard.chosen",
				names.getOrDefault(cut.chosenBy(), getTranslation("panel.nobody")), Moments.day(cut.chosenAt()),
				cut.reason()));
	}

	private Component passMark(KeptCut cut) {
		if (cut.cut() == this.quiz.passMark()) {
			return new Note(Note.Kind.DONE, getTranslation("panel.pass-mark.same", this.quiz.passMark()));
		}
		return (Math.ceil(cut.cut()) == this.quiz.passMark())
				? new Note(Note.Kind.INFO, getTranslation("panel.pass-mark.next", this.quiz.passMark()))
				: new Note(Note.Kind.CARE, getTranslation("panel.pass-mark.differs", this.quiz.passMark()));
	}

	private String points(double value) {
		var format = NumberFormat.getInstance(getLocale());
		format.setMaximumFractionDigits(2);
		return format.format(value);
	}

}
