package org.peerway.assessment.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.peerway.assessment.Review;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Tag;

/** One question of a graded attempt; one that fits is folded up. */
final class ReviewedQuestion extends Composite<Div> {

	private final Review.Item item;

	private final QuestionText text;

	private final boolean own;

	private final boolean toCompare;

	ReviewedQuestion(Review.Item item, Optional<LessonLink> lesson, boolean own) {
		this(item, lesson, own, false);
	}

	/**
	 * A question and how it went.
	 * @param toCompare whether nobody rates the answer, which the person compares with an
	 * example
	 */
	ReviewedQuestion(Review.Item item, Optional<LessonLink> lesson, boolean own, boolean toCompare) {
		this.item = item;
		this.text = new QuestionText(item.embeds());
		this.own = own;
		this.toCompare = toCompare;
		getContent().add(item.fits() ? folded() : open(lesson));
	}

	/** The same, with nothing folded up. */
	ReviewedQuestion unfolded() {
		getContent().getChildren()
			.filter(NativeDetails.class::isInstance)
			.forEach((details) -> ((NativeDetails) details).setOpen(true));
		return this;
	}

	private Component folded() {
		var summary = new Div(title(), Tag.done(getTranslation("assessment.review.fits")));
		summary.addClassNames("row", "tight");
		var content = new Div(asked(), new ReviewedAnswer(this.item, this.own));
		said().ifPresent(content::add);
		var details = new NativeDetails(summary, content);
		details.addClassName("card");
		return details;
	}

	private Component tag() {
		if (this.toCompare) {
			return Tag.judge(getTranslation("assessment.review.to-compare"));
		}
		return this.item.isReadByPeople() ? Tag.judge(getTranslation("assessment.review.read"))
				: Tag.lookAt(getTranslation("assessment.review.look-at"));
	}

	private Component open(Optional<LessonLink> lesson) {
		var head = new Div(title(), tag());
		head.addClassNames("row", "sp", "top");
		var card = new Card(head, asked(), new ReviewedAnswer(this.item, this.own));
		said().ifPresent(card::add);
		partly().ifPresent(card::add);
		lesson.ifPresent((link) -> card.add(again(link)));
		return card;
	}

	/** What is said to everybody. */
	private Optional<Component> said() {
		return Optional.ofNullable(this.item.said()).map((said) -> this.text.block(said));
	}

	private Component title() {
		return new H3(
				InLanguage.told().within(this, "assessment.review.title", this.item.title(), this.item.position() + 1));
	}

	private Component asked() {
		var asked = new Div();
		asked.addClassName("asked");
		if (this.item.scene() != null) {
			asked.add(this.text.block(this.item.scene()));
		}
		asked.add(this.text.asked(this.item.ask()));
		return asked;
	}

	/** A part of the point tells why a score is not a whole number. */
	private Optional<Component> partly() {
		if (this.toCompare || (this.item.points().value() == 0 && !this.item.isReadByPeople())) {
			return Optional.empty();
		}
		var part = new Paragraph(getTranslation(
				this.item.isReadByPeople() ? "assessment.review.read.points" : "assessment.review.partly",
				this.item.points().shown()));
		part.addClassNames("s", "sm");
		return Optional.of(part);
	}

	private Component again(LessonLink lesson) {
		HtmlContainer link = (lesson.href() != null) ? new Anchor(lesson.href(), lesson.text())
				: new Span(lesson.text());
		return new Paragraph(new Span(getTranslation("assessment.review.again") + " "), link);
	}

}
