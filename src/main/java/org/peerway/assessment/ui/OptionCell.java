package org.peerway.assessment.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.peerway.assessment.question.ChoiceQuestion;
import org.peerway.assessment.question.HotText;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Question;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Tag;

/** Names an option, or those who chose nothing, and tells whether it fits. */
final class OptionCell extends Composite<Div> {

	/**
	 * The option of that id.
	 * @param letter stands for it in a drawing; empty if there is none
	 * @param id empty for those who chose nothing
	 */
	OptionCell(Question question, String letter, Optional<String> id) {
		getContent().addClassNames("row", "tight");
		if (!letter.isEmpty()) {
			var key = new Span(letter);
			key.addClassName("b");
			getContent().add(key);
		}
		find(question, id).ifPresentOrElse(this::name,
				() -> getContent().add(new Span(getTranslation("assessment.statistics.no-option"))));
	}

	private void name(Option option) {
		getContent().add(option.text().isEmpty() ? new Span(getTranslation("assessment." + option.id()))
				: QuestionText.WORDS.words(option.text()));
		if (option.fits()) {
			getContent().add(Tag.done(getTranslation("assessment.review.fits")));
		}
	}

	/** Whether that option fits. */
	static boolean fits(Question question, Optional<String> id) {
		return find(question, id).filter(Option::fits).isPresent();
	}

	private static Optional<Option> find(Question question, Optional<String> id) {
		return id.flatMap((one) -> options(question).stream().filter((option) -> option.id().equals(one)).findFirst());
	}

	private static List<Option> options(Question question) {
		return switch (question) {
			case ChoiceQuestion choice -> choice.options();
			case HotText text -> text.options();
			default -> List.of();
		};
	}

}
