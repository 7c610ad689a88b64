package org.peerway.assessment.ui;

import java.util.Locale;

import com.vaadin.flow.component.Component;

import org.peerway.assessment.Review;
import org.peerway.assessment.Verdict;

/** Says how an attempt ended, kindly and exactly. */
public final class VerdictWords {

	private final Component on;

	private final Review review;

	private final boolean own;

	/**
	 * The words about an attempt.
	 * @param on the component that knows the language
	 * @param own whether they are said to the person whose attempt it was
	 */
	public VerdictWords(Component on, Review review, boolean own) {
		this.on = on;
		this.review = review;
		this.own = own;
	}

	/** A few words, such as: Not there yet, and close. */
	public String title() {
		return say("assessment.verdict." + verdict().name().toLowerCase(Locale.ROOT) + voice());
	}

	/**
	 * How many answers fit and how many were needed.
	 * @param opensNext whether passing opens the next module
	 */
	public String sentence(boolean opensNext) {
		if (verdict() == Verdict.PRACTISED) {
			return say("assessment.result.practice" + voice(), this.review.fitting(),
					NumberWords.capitalized(this.on, this.review.fitting()));
		}
		var mark = NumberWords.of(this.on, this.review.summary().passMark());
		if (verdict() == Verdict.PASSED) {
			return say("assessment.result.passed", result(), mark);
		}
		return say(opensNext ? "assessment.result.opens" : "assessment.result.passes", result(), mark);
	}

	private String result() {
		int fitting = this.review.fitting();
		int total = this.review.summary().maxScore();
		var summary = this.review.summary();
		if (summary.score().value() != fitting) {
			return say("assessment.result.points" + voice(), summary.score().shown(), summary.maxScore());
		}
		return say("assessment.result.answers" + voice(), fitting, NumberWords.capitalized(this.on, fitting),
				NumberWords.of(this.on, total));
	}

	private Verdict verdict() {
		return Verdict.of(this.review.summary());
	}

	private String voice() {
		return this.own ? ".own" : ".other";
	}

	private String say(String key, Object... parameters) {
		return this.on.getTranslation(key, parameters);
	}

}
