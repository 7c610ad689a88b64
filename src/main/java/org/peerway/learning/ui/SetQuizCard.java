package org.peerway.learning.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;

import org.peerway.assessment.compose.ComposeService;
import org.peerway.assessment.compose.EditionInfo;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.Focus;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.Tag;
import org.peerway.learning.CohortId;
import org.peerway.learning.SetQuiz;
import org.peerway.learning.SetQuizService;

/**
 * The quizzes a trainer set for a cohort beside those of the course, and how to set one.
 */
class SetQuizCard extends Composite<Div> {

	private final transient SetQuizService quizzes;

	private final transient ComposeService published;

	private final CohortId cohort;

	SetQuizCard(SetQuizService quizzes, ComposeService published, CohortId cohort) {
		this.quizzes = quizzes;
		this.published = published;
		this.cohort = cohort;
		show();
	}

	private void show() {
		var set = this.quizzes.of(this.cohort);
		var card = Card.titled(getTranslation("learning.set.title"));
		card.add(set.isEmpty() ? new Paragraph(getTranslation("learning.set.none")) : table(set));
		card.add(choice());
		getContent().addClassNames("col");
		getContent().removeAll();
		getContent().add(card);
	}

	private Component table(List<SetQuiz> set) {
		var table = new DataTable<SetQuiz>(getTranslation("learning.set.title"))
			.heading(getTranslation("learning.set.quiz"),
					(quiz) -> new Anchor(Links.toStatistics(quiz.ref()), quiz.title()))
			.text(getTranslation("learning.set.since"), (quiz) -> Moments.day(quiz.setAt()))
			.column(getTranslation("learning.set.state"),
					(quiz) -> quiz.there() ? Tag.here(getTranslation("learning.set.open"))
							: Tag.later(getTranslation("learning.set.away")))
			.column("", this::change);
		table.setItems(set);
		return table;
	}

	private Component change(SetQuiz quiz) {
		if (!quiz.there()) {
			return new Span();
		}
		var away = Action.outlined(getTranslation("learning.set.take-away"), () -> {
			this.quizzes.takeAway(this.cohort, quiz.ref());
			show();
		});
		away.setAriaLabel(getTranslation("learning.set.take-away.which", quiz.title()));
		return away;
	}

	private Component choice() {
		var latest = this.published.latest();
		if (latest.isEmpty()) {
			return new Paragraph(new Span(getTranslation("learning.set.nothing-published") + " "),
					new Anchor("quizzes", getTranslation("learning.set.to-quizzes")));
		}
		var select = new Select<EditionInfo>();
		select.setLabel(getTranslation("learning.set.choose"));
		select.setItems(latest);
		select.setItemLabelGenerator(
				(edition) -> getTranslation("learning.set.edition", edition.title(), edition.number()));
		select.setWidth("24rem");
		select.setMaxWidth("100%");
		var row = new Div(select, Action.outlined(getTranslation("learning.set.set"), () -> {
			if (select.getValue() != null) {
				var title = select.getValue().title();
				this.quizzes.set(this.cohort, select.getValue().ref());
				show();
				getContent().addComponentAsFirst(
						Focus.on(new Note(Note.Kind.DONE, getTranslation("learning.set.done", title))));
			}
			else {
				select.setErrorMessage(getTranslation("learning.set.choose.missing"));
				select.setInvalid(true);
				select.focus();
			}
		}));
		row.addClassNames("row", "bottom-line");
		return row;
	}

}
