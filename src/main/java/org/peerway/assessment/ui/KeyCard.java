package org.peerway.assessment.ui;

import java.util.Objects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.peerway.assessment.Preview;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Outcome;

/** What fits in a question, for those who may know its key. */
public final class KeyCard extends Composite<Div> {

	private final QuestionText text;

	private final String fits = getTranslation("assessment.review.this-fits");

	public KeyCard(Preview preview) {
		var item = preview.reviewed(preview.nothing());
		this.text = new QuestionText(preview.embeds());
		getContent().addClassName("answer");
		switch (item.outcome()) {
			case Outcome.Options options ->
				options.fitting().forEach((option) -> getContent().add(option(item.kind(), option)));
			case Outcome.Parts parts -> parts.parts().forEach((part) -> getContent().add(part(item.kind(), part)));
			case Outcome.Order order -> getContent().add(new ReviewedOrder(order, "", this.text));
			case Outcome.Typed typed -> getContent().add(fitting().typed(this.fits, typed.expected()));
			case Outcome.Text text -> text(text);
		}
		if (item.said() != null) {
			getContent().add(this.text.block(Objects.requireNonNull(item.said())));
		}
	}

	private Component option(Kind kind, Option option) {
		var line = (kind == Kind.TRUE_FALSE)
				? fitting().plain(this.fits,
						getTranslation("true".equals(option.id()) ? "assessment.true" : "assessment.false"))
				: fitting().line(this.fits, option.text());
		return line.why(option.feedback());
	}

	private Component part(Kind kind, Outcome.Part part) {
		return switch (kind) {
			case JUDGEMENT ->
				fitting().why(part.text()).plain(getTranslation("assessment.review.experts"), part.expected());
			case MATCHING -> fitting().why(part.text()).line(this.fits, part.expected());
			default -> fitting().around(part.text()).typed(this.fits, part.expected());
		};
	}

	private void text(Outcome.Text text) {
		if (!text.example().isEmpty()) {
			getContent().add(fitting().passage(getTranslation("assessment.review.example"), text.example()));
		}
		getContent().add(new RubricPoints(text.rubric()));
	}

	private Feedback fitting() {
		return new Feedback(Feedback.Kind.FITS, this.text);
	}

}
