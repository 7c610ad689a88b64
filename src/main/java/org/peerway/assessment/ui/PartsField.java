package org.peerway.assessment.ui;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;

import org.peerway.assessment.Task;
import org.peerway.assessment.question.Response;

/** A field in which something is given for each part. */
abstract class PartsField extends AnswerField {

	static final String PARTS = "Object.fromEntries([...element.querySelectorAll('select, [type=text], "
			+ "[type=radio]:checked')].map((one) => [one.name, one.value]))";

	/** They take over what the browser shows. */
	private final Map<String, Consumer<String>> controls = new LinkedHashMap<>();

	private final Response.Assigned before;

	PartsField(Response before, Consumer<Response> given) {
		super(before, given);
		this.before = (Response.Assigned) before;
		getElement().addEventListener("change", this::change).addEventData(PARTS);
		group("group");
	}

	final String before(String part) {
		return this.before.parts().getOrDefault(part, "");
	}

	/** A list to choose from for that part. */
	final Element select(String part, List<Task.Part> options) {
		var select = Native.select(part, options, before(part), getTranslation("assessment.pick"));
		this.controls.put(part, (value) -> {
			select.getChildren()
				.forEach((option) -> note(option, "selected", value.equals(option.getAttribute("value"))));
		});
		return select;
	}

	/** Radio buttons for that part, each with its value. */
	final void radios(String part, Map<String, Element> radios) {
		this.controls.put(part, (value) -> {
			radios.forEach((one, radio) -> note(radio, "checked", one.equals(value)));
		});
	}

	/** A line to type into for that part. */
	final Typing line(String part) {
		var line = Typing.line(this, part, before(part));
		this.controls.put(part, (value) -> {
			if (!line.take(value)) {
				holdBack(Optional.of(line.control()));
			}
		});
		return line;
	}

	/** Hears of what is typed after each pause, not only when the line is left. */
	final void hearPauses() {
		Typing.onPause(getElement(), this::change).addEventData(PARTS);
	}

	private void change(DomEvent event) {
		var data = event.getEventData().path(PARTS);
		var parts = new HashMap<String, String>();
		holdBack(Optional.empty());
		for (var control : this.controls.entrySet()) {
			var value = data.path(control.getKey()).asString("");
			control.getValue().accept(value);
			if (!value.isBlank()) {
				parts.put(control.getKey(), value);
			}
		}
		if (heldBack().isEmpty()) {
			give(new Response.Assigned(parts));
		}
	}

}
