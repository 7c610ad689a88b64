package org.peerway.assessment.ui;

import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

import org.peerway.assessment.Sheet;
import org.peerway.assessment.Task;
import org.peerway.assessment.question.Response;
import org.peerway.base.ui.InLanguage;

/** One question: the situation, what is asked, and where it is answered. */
public final class QuestionCard extends Composite<Div> {

	private final AnswerField field;

	/**
	 * A question with what was answered before.
	 * @param given hears the whole response, in tokens, at each change
	 */
	public QuestionCard(Sheet.Item item, Consumer<Response> given) {
		if (item.scene() != null) {
			var scene = InLanguage.told().mark(new Paragraph(item.scene()));
			scene.addClassName("reading");
			getContent().add(scene);
		}
		var ask = InLanguage.told().mark(new H1(item.ask()));
		ask.setId(AnswerField.ASK);
		getContent().addClassName("question");
		this.field = field(item, given);
		getContent().add(ask, this.field);
	}

	/** Where something stands that cannot be kept as it is, if so. */
	Optional<Element> heldBack() {
		return this.field.heldBack();
	}

	private static AnswerField field(Sheet.Item item, Consumer<Response> given) {
		var before = item.response();
		return switch (item.task()) {
			case Task.ChooseOne task -> Choices.one(task.options(), before, given);
			case Task.JudgeStatement task -> Choices.statement(task.options(), before, given);
			case Task.ChooseSeveral task -> Choices.several(task.options(), item.ask(), before, given);
			case Task.Select task -> new WordsField(task, before, given);
			case Task.Match task -> new MatchField(task, before, given);
			case Task.Fill task -> new GapField(task, before, given);
			case Task.Rate task -> new RateField(task, before, given);
			case Task.Arrange task -> new ArrangeField(task, before, given);
			case Task.TypeWords task -> TypeField.words(before, given);
			case Task.TypeNumber task -> TypeField.number(task.units(), before, given);
			case Task.Write task -> new WriteField(task, before, given);
		};
	}

}
