package org.peerway.assessment.ui;

import java.text.NumberFormat;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.Preview;
import org.peerway.assessment.Review;
import org.peerway.assessment.question.Response;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Tag;

/**
 * A question as trainees meet it, to be answered and graded on the spot, for those who
 * write questions.
 */
public final class TryOut extends Composite<Div> {

	private final Div place = new Div();

	private final Div result = new Div();

	private final Action grade = Action.outlined(getTranslation("edit.try"), this::grade).icon(Icon.EYE);

	private @Nullable Preview preview;

	private @Nullable QuestionCard card;

	private @Nullable Response given;

	public TryOut() {
		this.result.addClassName("try-result");
		this.result.setVisible(false);
		this.grade.setVisible(false);
		getContent().addClassName("try-out");
		getContent().add(this.place, this.grade, this.result);
	}

	/**
	 * Puts a question, or the same one after a change; what was answered stays if it is
	 * still an answer.
	 */
	public void show(Preview shown) {
		this.preview = shown;
		this.given = shown.stillFits(this.given).orElse(null);
		var asked = new QuestionCard(shown.item(Optional.ofNullable(this.given).orElseGet(shown::nothing)),
				(response) -> this.given = response);
		this.card = asked;
		this.place.removeAll();
		this.place.add(asked);
		this.grade.setVisible(true);
		if (this.result.isVisible()) {
			review(shown);
		}
	}

	private void grade() {
		var held = Optional.ofNullable(this.card).flatMap(QuestionCard::heldBack);
		held.ifPresent((control) -> control.callJsFunction("focus"));
		if (held.isEmpty() && this.preview != null) {
			review(this.preview).callJsFunction("focus");
		}
	}

	/** Shows how the answer goes, under the heading that is returned. */
	private Element review(Preview of) {
		var reviewed = of.reviewed(Optional.ofNullable(this.given).orElseGet(of::nothing));
		boolean rated = of.question().kind().isRated();
		var heading = new H3(getTranslation("edit.try.result"));
		heading.getElement().setAttribute("tabindex", "-1");
		var points = new Paragraph(rated ? getTranslation("edit.try.rated")
				: getTranslation("edit.try.points", points(reviewed.points().value())));
		this.result.removeAll();
		this.result.add(heading, points, rated ? rated(reviewed) : graded(reviewed));
		this.result.setVisible(true);
		return heading.getElement();
	}

	private String points(double value) {
		var format = NumberFormat.getInstance(getLocale());
		format.setMaximumFractionDigits(3);
		return format.format(value);
	}

	private static Component graded(Review.Item reviewed) {
		var lesson = Optional.ofNullable(reviewed.lesson()).map((id) -> new LessonLink(id, null));
		return new ReviewedQuestion(reviewed, lesson, true).unfolded();
	}

	private Component rated(Review.Item reviewed) {
		var card = new Card(Tag.judge(getTranslation("edit.try.by-people")), new ReviewedAnswer(reviewed, true));
		if (reviewed.said() != null) {
			card.add(new QuestionText(reviewed.embeds()).block(reviewed.said()));
		}
		return card;
	}

}
