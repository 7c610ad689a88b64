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

	private final QuestionText text;

	ReviewedAnswer(Review.Item item, boolean own) {
		this(item.kind(), item.fits(), item.outcome(), own, new QuestionText(item.embeds()));
	}

	/**
	 * An answer to a question of that kind.
	 * @param fits whether it fits in full
	 */
	ReviewedAnswer(Kind kind, boolean fits, Outcome outcome, boolean own, QuestionText text) {
		this.kind = kind;
		this.fits = fits;
		this.own = own;
		this.text = text;
		getContent().addClassName("answer");
		switch (outcome) {
			case Outcome.Options options -> options(options);
			case Outcome.Parts parts -> parts(parts);
			case Outcome.Order order -> order(order);
			case Outcome.Typed typed -> typed(typed);
			case Outcome.Text written -> text(written);
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
		var feedback = feedback(option.fits());
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
		boolean labels = this.kind == Kind.MATCHING;
		var feedback = feedback(part.fits());
		var about = labels ? feedback.why(part.text()) : feedback.around(part.text());
		if (part.given().isEmpty()) {
			about.plain(say("empty"), "");
		}
		else {
			line(about, labels, say(part.fits() ? "answer-fits" : "answer"), part.given());
		}
		return (part.fits() || part.expected().isEmpty()) ? about
				: line(about, labels, getTranslation("assessment.review.this-fits"), part.expected());
	}

	/** Labels are texts of the course; what stands in gaps are words alone. */
	private static Feedback line(Feedback feedback, boolean label, String words, String part) {
		return label ? feedback.line(words, part) : feedback.typed(words, part);
	}

	private Feedback rating(Outcome.Part part) {
		var feedback = feedback(part.fits()).why(part.text());
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
		getContent().add(new ReviewedOrder(order, say("order"), this.text));
	}

	private void typed(Outcome.Typed typed) {
		if (typed.given().isEmpty()) {
			none();
		}
		else {
			var given = feedback(typed.fits());
			getContent()
				.add(given.plain(say(typed.fits() ? "answer-fits" : "answer"), typed.given()).why(typed.feedback()));
		}
		if (!this.fits && !typed.expected().isEmpty()) {
			getContent().add(feedback(true).typed(getTranslation("assessment.review.this-fits"), typed.expected()));
		}
	}

	private void text(Outcome.Text text) {
		if (!text.original().isEmpty()) {
			getContent().add(neutral().passage(getTranslation("assessment.original"), text.original()));
		}
		if (text.given().isEmpty()) {
			none();
		}
		else {
			getContent().add(neutral().plain(say("text"), "").written(text.given()));
		}
		if (!text.readings().isEmpty()) {
			getContent().add(new Readings(text));
		}
		if (!text.example().isEmpty()) {
			getContent().add(feedback(true).passage(
					getTranslation((this.kind == Kind.LONG) ? "assessment.review.notes" : "assessment.review.example"),
					text.example()));
		}
	}

	private void none() {
		getContent().add(neutral().plain(say("none"), ""));
	}

	private Feedback neutral() {
		return new Feedback(Feedback.Kind.NEUTRAL, this.text);
	}

	private Feedback feedback(boolean fits) {
		return new Feedback(fits ? Feedback.Kind.FITS : Feedback.Kind.LOOK_AT, this.text);
	}

	private String say(String what) {
		return getTranslation("assessment.review." + what + (this.own ? ".own" : ".other"));
	}

}
