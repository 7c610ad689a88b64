package org.peerway.assessment.ui;

import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

import org.peerway.assessment.Sheet;
import org.peerway.assessment.Task;
import org.peerway.assessment.question.Response;

/** One question: the situation, what is asked, and where it is answered. */
public final class QuestionCard extends Composite<Div> {

	private final AnswerField field;

	/**
	 * A question with what was answered before.
	 * @param given hears the whole response, in tokens, at each change
	 */
	public QuestionCard(Sheet.Item item, Consumer<Response> given) {
		var text = new QuestionText(item.embeds());
		if (item.scene() != null) {
			var scene = text.block(item.scene());
			scene.addClassName("reading");
			getContent().add(scene);
		}
		getContent().addClassName("question");
		this.field = field(item, text, given);
		getContent().add(text.heading(item.ask(), AnswerField.ASK), this.field);
	}

	/** Where something stands that cannot be kept as it is, if so. */
	Optional<Element> heldBack() {
		return this.field.heldBack();
	}

	private static AnswerField field(Sheet.Item item, QuestionText text, Consumer<Response> given) {
		var before = item.response();
		return switch (item.task()) {
			case Task.ChooseOne task -> Choices.one(task.options(), text, before, given);
			case Task.JudgeStatement task -> Choices.statement(task.options(), before, given);
			case Task.ChooseSeveral task -> Choices.several(task.options(), item.ask(), text, before, given);
			case Task.Select task -> new WordsField(task, text, before, given);
			case Task.Match task -> new MatchField(task, text, before, given);
			case Task.Fill task -> new GapField(task, text, before, given);
			case Task.Rate task -> new RateField(task, text, before, given);
			case Task.Arrange task -> new ArrangeField(task, text, before, given);
			case Task.TypeWords task -> TypeField.words(before, given);
			case Task.TypeNumber task -> TypeField.number(task.units(), before, given);
			case Task.Write task -> new WriteField(task, text, before, given);
		};
	}

}
