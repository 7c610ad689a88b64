package org.peerway.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.peerway.assessment.Review;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Outcome;

/** What was answered to a question, what fits, and why. */
final class ReviewedAnswer extends Composite<Div> {

	private final Kind kind;

	private final boolean fits;

	private final boolean own;

	ReviewedAnswer(Review.Item item, boolean own) {
		this(item.kind(), item.fits(), item.outcome(), own);
	}

	/**
	 * An answer to a question of that kind.
	 * @param fits whether it fits in full
	 */
	ReviewedAnswer(Kind kind, boolean fits, Outcome outcome, boolean own) {
		this.kind = kind;
		this.fits = fits;
		this.own = own;
		getContent().addClassName("answer");
		switch (outcome) {
			case Outcome.Options options -> options(options);
			case Outcome.Parts parts -> parts(parts);
			case Outcome.Order order -> order(order);
			case Outcome.Typed typed -> typed(typed);
			case Outcome.Text text -> text(text);
		}
	}

	private void options(Outcome.Options options) {
		if (options.chosen().isEmpty()) {
			none();
		}
		options.chosen().forEach((option) -> option(option, say(option.fits() ? "chosen-fits" : "chosen")));
		if (!this.fits) {
			boolean too = options.chosen().stream().anyMatch(Option::fits);
			options.fitting()
				.stream()
				.filter((option) -> !options.chosen().contains(option))
				.forEach((option) -> option(option,
						getTranslation(too ? "assessment.review.this-too" : "assessment.review.this-fits")));
		}
	}

	private void option(Option option, String label) {
		var feedback = new Feedback(option.fits() ? Feedback.Kind.FITS : Feedback.Kind.LOOK_AT);
		if (this.kind == Kind.TRUE_FALSE) {
			feedback.plain(label, getTranslation("true".equals(option.id()) ? "assessment.true" : "assessment.false"));
		}
		else {
			feedback.line(label, option.text());
		}
		getContent().add(feedback.why(option.feedback()));
	}

	private void parts(Outcome.Parts parts) {
		parts.parts()
			.forEach((part) -> getContent()
				.add((this.kind == Kind.JUDGEMENT) ? rating(part) : part(part).why(part.feedback())));
	}

	private Feedback part(Outcome.Part part) {
		var feedback = new Feedback(part.fits() ? Feedback.Kind.FITS : Feedback.Kind.LOOK_AT).why(part.text());
		if (part.given().isEmpty()) {
			feedback.plain(say("empty"), "");
		}
		else {
			feedback.line(say(part.fits() ? "answer-fits" : "answer"), part.given());
		}
		return (part.fits() || part.expected().isEmpty()) ? feedback
				: feedback.line(getTranslation("assessment.review.this-fits"), part.expected());
	}

	private Feedback rating(Outcome.Part part) {
		var feedback = new Feedback(part.fits() ? Feedback.Kind.FITS : Feedback.Kind.LOOK_AT).why(part.text());
		if (part.fits()) {
			feedback.plain(say("rating-fits"), part.given());
		}
		else {
			feedback.plain(say(part.given().isEmpty() ? "empty" : "rating"), part.given());
		}
		if (!part.fits() && !part.expected().isEmpty()) {
			feedback.plain(getTranslation("assessment.review.experts"), part.expected());
		}
		return feedback.why(part.feedback());
	}

	private void order(Outcome.Order order) {
		if (order.given().isEmpty()) {
			none();
		}
		getContent().add(new ReviewedOrder(order, say("order")));
	}

	private void typed(Outcome.Typed typed) {
		if (typed.given().isEmpty()) {
			none();
		}
		else {
			var given = new Feedback(typed.fits() ? Feedback.Kind.FITS : Feedback.Kind.LOOK_AT);
			getContent()
				.add(given.plain(say(typed.fits() ? "answer-fits" : "answer"), typed.given()).why(typed.feedback()));
		}
		if (!this.fits && !typed.expected().isEmpty()) {
			getContent().add(new Feedback(Feedback.Kind.FITS).line(getTranslation("assessment.review.this-fits"),
					typed.expected()));
		}
	}

	private void text(Outcome.Text text) {
		if (!text.original().isEmpty()) {
			getContent()
				.add(new Feedback(Feedback.Kind.NEUTRAL).line(getTranslation("assessment.original"), text.original()));
		}
		if (text.given().isEmpty()) {
			none();
		}
		else {
			getContent().add(new Feedback(Feedback.Kind.NEUTRAL).plain(say("text"), "").written(text.given()));
		}
		if (!text.readings().isEmpty()) {
			getContent().add(new Readings(text));
		}
		if (!text.example().isEmpty()) {
			getContent().add(new Feedback(Feedback.Kind.FITS).line(
					getTranslation((this.kind == Kind.LONG) ? "assessment.review.notes" : "assessment.review.example"),
					text.example()));
		}
	}

	private void none() {
		getContent().add(new Feedback(Feedback.Kind.NEUTRAL).plain(say("none"), ""));
	}

	private String say(String what) {
		return getTranslation("assessment.review." + what + (this.own ? ".own" : ".other"));
	}

}
