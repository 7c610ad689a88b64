package org.peerway.learning.ui;

import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

import org.peerway.assessment.AnswerToRate;
import org.peerway.assessment.GivenRating;
import org.peerway.assessment.ui.RubricForm;
import org.peerway.base.ui.Card;

/** The rubric and a comment, to be filled in about one answer. */
final class RatingCard extends Composite<Div> {

	private final Card card = Card.titled(getTranslation("learning.rating.rubric"));

	private final RubricForm rubric;

	private final TextArea comment = new TextArea();

	private final transient GivenRating before;

	RatingCard(AnswerToRate answer) {
		this.before = answer.own().orElseGet(() -> new GivenRating(Map.of(), ""));
		this.rubric = new RubricForm(answer.question().rubric(), this.before.levels());
		this.comment.setLabel(getTranslation("learning.rating.comment"));
		this.comment.setHelperText(getTranslation("learning.rating.comment-help"));
		this.comment.setMaxLength(GivenRating.LONGEST_COMMENT);
		this.comment.setMinRows(3);
		this.comment.setWidthFull();
		this.comment.setValueChangeMode(ValueChangeMode.LAZY);
		this.comment.setValue(this.before.comment());
		this.card.add(this.rubric, this.comment);
		getContent().add(this.card);
	}

	/** Adds what can be done at the end. */
	RatingCard actions(Component... actions) {
		var row = new Div(actions);
		row.addClassName("sticky");
		this.card.add(row);
		return this;
	}

	/** Whether a level is chosen for each criterion; if not, that is said beside it. */
	boolean check() {
		return this.rubric.check();
	}

	GivenRating given() {
		return new GivenRating(this.rubric.levels(), this.comment.getValue());
	}

	/** Whether something stands here that was not kept. */
	boolean isChanged() {
		return !given().equals(this.before);
	}

}
