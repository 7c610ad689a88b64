package org.peerway.assessment.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.dom.Element;

import org.peerway.assessment.Task;
import org.peerway.assessment.question.Response;
import org.peerway.base.ui.InLanguage;

/** The options of a question as rows to choose from, one or several. */
final class Choices extends TickField {

	private Choices(Response before, Consumer<Response> given, String role) {
		super(before, given);
		addClassName("options");
		group(role);
	}

	static Choices one(List<Task.Part> options, QuestionText text, Response before, Consumer<Response> given) {
		var field = new Choices(before, given, "radiogroup");
		options.forEach((option) -> InLanguage.told().mark(field.row("radio", option, text.beside(option.text()))));
		return field;
	}

	/** The first option says that the statement is true, the second that it is not. */
	static Choices statement(List<Task.Part> options, Response before, Consumer<Response> given) {
		var field = new Choices(before, given, "radiogroup");
		field.row("radio", options.getFirst(), Element.createText(field.getTranslation("assessment.true")));
		field.row("radio", options.getLast(), Element.createText(field.getTranslation("assessment.false")));
		return field;
	}

	/** Authors often say in what is asked that several may fit. */
	static Choices several(List<Task.Part> options, String ask, QuestionText text, Response before,
			Consumer<Response> given) {
		var field = new Choices(before, given, "group");
		var hint = field.getTranslation("assessment.choose-all");
		if (!ask.contains(hint)) {
			field.hint(hint);
		}
		options.forEach((option) -> InLanguage.told().mark(field.row("checkbox", option, text.beside(option.text()))));
		return field;
	}

	private Element row(String type, Task.Part option, Element words) {
		var row = tick(type, option.token(), words, "opt");
		add(row);
		return row;
	}

}
