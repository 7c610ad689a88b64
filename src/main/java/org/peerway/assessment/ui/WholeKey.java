package org.peerway.assessment.ui;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.peerway.assessment.Preview;
import org.peerway.assessment.question.Accepted;
import org.peerway.assessment.question.ChoiceQuestion;
import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.HotText;
import org.peerway.assessment.question.Judgement;
import org.peerway.assessment.question.LongAnswer;
import org.peerway.assessment.question.Matching;
import org.peerway.assessment.question.NumberKey;
import org.peerway.assessment.question.Numeric;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Ordering;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Rewrite;
import org.peerway.assessment.question.ShortAnswer;
import org.peerway.assessment.question.TrueFalse;

/**
 * What fits in a question and what does not, and what is said about each, for those who
 * may know its key.
 */
public final class WholeKey extends Composite<Div> {

	private final QuestionText text;

	/**
	 * Something that is said.
	 *
	 * @param about an answer, as far as it has words
	 */
	private record Said(String about, String words) {
	}

	public WholeKey(Preview preview) {
		this.text = new QuestionText(preview.embeds());
		getContent().addClassName("answer");
		switch (preview.question()) {
			case ChoiceQuestion choice -> {
				choice.options().forEach((option) -> getContent().add(option(option, choice instanceof TrueFalse)));
				everybody(preview);
			}
			case HotText hot -> {
				hot.options().forEach((option) -> getContent().add(option(option, false)));
				everybody(preview);
			}
			case Question other -> {
				getContent().add(new KeyCard(preview));
				said(other).filter((one) -> !one.words().isEmpty()).map(this::line).forEach(getContent()::add);
			}
		}
	}

	private Component option(Option option, boolean statement) {
		var label = getTranslation(option.fits() ? "assessment.review.this-fits" : "assessment.key.other");
		var line = new Feedback(option.fits() ? Feedback.Kind.FITS : Feedback.Kind.NEUTRAL, this.text);
		if (statement) {
			line.plain(label, getTranslation("true".equals(option.id()) ? "assessment.true" : "assessment.false"));
		}
		else {
			line.line(label, option.text());
		}
		return line.why(option.feedback());
	}

	private void everybody(Preview preview) {
		var said = preview.question().head().aids().said();
		if (said != null) {
			getContent().add(this.text.block(said));
		}
	}

	private Component line(Said said) {
		var line = new Feedback(Feedback.Kind.NEUTRAL, this.text);
		var label = getTranslation("assessment.key.said");
		return (said.about().isEmpty() ? line.plain(label, "") : line.typed(label, said.about())).why(said.words());
	}

	private static Stream<Said> said(Question question) {
		return switch (question) {
			case Matching matching -> matching.stems().stream().map((stem) -> new Said(stem.text(), stem.feedback()));
			case Judgement judgement -> judgement.acts().stream().map((act) -> new Said(act.text(), act.feedback()));
			case ShortAnswer typed -> wordings(typed.key().wordings());
			case Numeric number -> numbers(number.key());
			case GapText gaps -> gaps.gaps().stream().flatMap((gap) -> gap(gap.key()));
			case ChoiceQuestion choice -> Stream.empty();
			case HotText hot -> Stream.empty();
			case Ordering order -> Stream.empty();
			case Rewrite rewrite -> Stream.empty();
			case LongAnswer written -> Stream.empty();
		};
	}

	private static Stream<Said> gap(GapText.GapKey key) {
		return switch (key) {
			case GapText.Choose choose ->
				choose.options().stream().map((option) -> new Said(option.text(), option.feedback()));
			case GapText.TypeWords words -> wordings(words.key().wordings());
			case GapText.TypeNumber number -> numbers(number.key());
		};
	}

	private static Stream<Said> wordings(List<Accepted> wordings) {
		return wordings.stream().map((wording) -> new Said(wording.shown(), wording.feedback()));
	}

	private static Stream<Said> numbers(NumberKey key) {
		return Stream.concat(key.ranges().stream().map((range) -> new Said(range.shown(), range.feedback())),
				Stream.of(new Said("", key.otherwise())));
	}

}
