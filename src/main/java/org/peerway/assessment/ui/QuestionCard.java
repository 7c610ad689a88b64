package org.peerway.assessment.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

import org.peerway.assessment.Sheet;
import org.peerway.assessment.Task;
import org.peerway.assessment.question.Response;
import org.peerway.base.ui.InLanguage;

/** One question: the situation, what is asked, and the options to choose from. */
public final class QuestionCard extends Composite<Div> {

	/**
	 * A question with what was chosen before.
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
		getContent().add(ask, field(item, given));
	}

	private static Component field(Sheet.Item item, Consumer<Response> given) {
		return switch (item.task()) {
			case Task.ChooseOne task -> Choices.one(task.options(), item.response(), given);
			case Task.JudgeStatement task -> Choices.statement(task.options(), item.response(), given);
			case Task.ChooseSeveral task -> Choices.several(task.options(), item.ask(), item.response(), given);
			default -> throw new IllegalStateException("No field for " + item.task().getClass().getSimpleName());
		};
	}

}
