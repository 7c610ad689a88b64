package org.peerway.assessment.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import tools.jackson.databind.JsonNode;

import org.peerway.assessment.Task;
import org.peerway.assessment.question.Response;
import org.peerway.base.ui.InLanguage;

/** The options of a question as rows to choose from, one or several. */
final class Choices extends AnswerField {

	static final String CHOSEN = "[...element.querySelectorAll(':checked')].map((one) => one.value)";

	private final Map<String, Element> controls = new LinkedHashMap<>();

	private final Set<String> before;

	private Choices(Response before, Consumer<Response> given) {
		super(before, given);
		this.before = ((Response.Chosen) before).options();
		addClassName("options");
		getElement().addEventListener("change", this::change).addEventData(CHOSEN);
	}

	static Choices one(List<Task.Part> options, Response before, Consumer<Response> given) {
		var field = new Choices(before, given);
		group(field.getElement(), "radiogroup", ASK);
		options.forEach((option) -> InLanguage.told().mark(field.row("radio", option.token(), option.text())));
		return field;
	}

	/** The first option says that the statement is true, the second that it is not. */
	static Choices statement(List<Task.Part> options, Response before, Consumer<Response> given) {
		var field = new Choices(before, given);
		group(field.getElement(), "radiogroup", ASK);
		field.row("radio", options.getFirst().token(), field.getTranslation("assessment.true"));
		field.row("radio", options.getLast().token(), field.getTranslation("assessment.false"));
		return field;
	}

	/** Authors often say in what is asked that several may fit. */
	static Choices several(List<Task.Part> options, String ask, Response before, Consumer<Response> given) {
		var field = new Choices(before, given);
		group(field.getElement(), "group", ASK);
		var hint = field.getTranslation("assessment.choose-all");
		if (!ask.contains(hint)) {
			field.hint(hint);
		}
		options.forEach((option) -> InLanguage.told().mark(field.row("checkbox", option.token(), option.text())));
		return field;
	}

	private Element row(String type, String token, String text) {
		var control = Native.input(type, "answer").setAttribute("value", token);
		if (this.before.contains(token)) {
			control.setProperty("checked", true);
		}
		this.controls.put(token, control);
		var row = Native.label("opt", control, text);
		getElement().appendChild(row);
		return row;
	}

	private void change(DomEvent event) {
		var chosen = event.getEventData()
			.path(CHOSEN)
			.valueStream()
			.map(JsonNode::asString)
			.collect(Collectors.toSet());
		chosen.retainAll(this.controls.keySet());
		this.controls.forEach((token, control) -> note(control, "checked", chosen.contains(token)));
		give(new Response.Chosen(chosen));
	}

}
