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
		if (isInWords() && this.review.summary().maxScore() == 1) {
			return say("assessment.result.single" + voice(), this.review.fitting());
		}
		int passMark = this.review.summary().passMark();
		var mark = isInWords() ? NumberWords.of(this.on, passMark) : Integer.toString(passMark);
		if (verdict() == Verdict.PASSED) {
			return say("assessment.result.passed", result(), mark, passMark);
		}
		return say(opensNext ? "assessment.result.opens" : "assessment.result.passes", result(), mark, passMark);
	}

	/** Where parts of points were earned, all of the sentence is in figures. */
	private boolean isInWords() {
		return this.review.summary().score().value() == this.review.fitting();
	}

	private String result() {
		int fitting = this.review.fitting();
		var summary = this.review.summary();
		if (!isInWords()) {
			return say("assessment.result.points" + voice(), summary.score().shown(), summary.maxScore());
		}
		return say("assessment.result.answers" + voice(), fitting, NumberWords.capitalized(this.on, fitting),
				NumberWords.of(this.on, summary.maxScore()));
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
