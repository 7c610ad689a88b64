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
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Outcome;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Tag;

/** One question of a graded attempt; one that fits is folded up. */
final class ReviewedQuestion extends Composite<Div> {

	private final Review.Item item;

	private final boolean own;

	ReviewedQuestion(Review.Item item, Optional<LessonLink> lesson, boolean own) {
		this.item = item;
		this.own = own;
		getContent().add(item.fits() ? folded() : open(lesson));
	}

	private Component folded() {
		var summary = new Div(title(), Tag.done(getTranslation("assessment.review.fits")));
		summary.addClassNames("row", "tight");
		var content = new Div(asked());
		options().chosen().forEach((option) -> content.add(chosen(option)));
		var details = new NativeDetails(summary, content);
		details.addClassName("card");
		return details;
	}

	private Component open(Optional<LessonLink> lesson) {
		var head = new Div(title(), Tag.lookAt(getTranslation("assessment.review.look-at")));
		head.addClassNames("row", "sp", "top");
		var card = new Card(head, asked());
		if (options().chosen().isEmpty()) {
			card.add(said("info", say("none"), "", ""));
		}
		options().chosen().forEach((option) -> card.add(chosen(option)));
		options().fitting()
			.stream()
			.filter((option) -> !options().chosen().contains(option))
			.forEach((option) -> card.add(missed(option)));
		partly().ifPresent(card::add);
		lesson.ifPresent((link) -> card.add(again(link)));
		return card;
	}

	private Outcome.Options options() {
		return (Outcome.Options) this.item.outcome();
	}

	private Component title() {
		return new H3(
				InLanguage.told().within(this, "assessment.review.title", this.item.title(), this.item.position() + 1));
	}

	private Component asked() {
		var asked = new Div();
		asked.addClassName("asked");
		if (this.item.scene() != null) {
			asked.add(InLanguage.told().mark(new Paragraph(this.item.scene())));
		}
		var ask = InLanguage.told().mark(new Paragraph(this.item.ask()));
		ask.addClassName("b");
		asked.add(ask);
		return asked;
	}

	private Component chosen(Option option) {
		return option.fits() ? said("done", say("chosen-fits"), text(option), option.feedback())
				: said("care", say("chosen"), text(option), option.feedback());
	}

	private Component missed(Option option) {
		boolean too = options().chosen().stream().anyMatch(Option::fits);
		return said("done", getTranslation(too ? "assessment.review.this-too" : "assessment.review.this-fits"),
				text(option), option.feedback());
	}

	/** A part of the point tells why a score is not a whole number. */
	private Optional<Component> partly() {
		if (this.item.points().value() == 0) {
			return Optional.empty();
		}
		var part = new Paragraph(getTranslation("assessment.review.partly", this.item.points().shown()));
		part.addClassNames("s", "sm");
		return Optional.of(part);
	}

	private Component again(LessonLink lesson) {
		HtmlContainer link = (lesson.href() != null) ? new Anchor(lesson.href(), lesson.text())
				: new Span(lesson.text());
		return new Paragraph(new Span(getTranslation("assessment.review.again") + " "), link);
	}

	private String text(Option option) {
		if (this.item.kind() != Kind.TRUE_FALSE) {
			return option.text();
		}
		return getTranslation("true".equals(option.id()) ? "assessment.true" : "assessment.false");
	}

	private String say(String what) {
		return getTranslation("assessment.review." + what + (this.own ? ".own" : ".other"));
	}

	private Component said(String style, String label, String text, String feedback) {
		var bold = new Span(label);
		bold.addClassName("b");
		var words = new Span(text.isEmpty() ? "" : " " + text);
		if (this.item.kind() != Kind.TRUE_FALSE) {
			InLanguage.told().mark(words);
		}
		var line = new Paragraph(bold, words);
		var box = new Div(line);
		if (!feedback.isEmpty()) {
			box.add(InLanguage.told().mark(new Paragraph(feedback)));
		}
		box.addClassNames("fb", style);
		return box;
	}

}
