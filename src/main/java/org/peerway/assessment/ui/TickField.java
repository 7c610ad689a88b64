package org.peerway.assessment.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import tools.jackson.databind.JsonNode;

import org.peerway.assessment.question.Response;

/** A field in which options are ticked, one or several. */
abstract class TickField extends AnswerField {

	static final String CHOSEN = "[...element.querySelectorAll(':checked')].map((one) => one.value)";

	private final Map<String, Element> ticks = new LinkedHashMap<>();

	private final Response.Chosen before;

	TickField(Response before, Consumer<Response> given) {
		super(before, given);
		this.before = (Response.Chosen) before;
		getElement().addEventListener("change", this::change).addEventData(CHOSEN);
	}

	/** A tick with its words, ticked if it was before. */
	final Element tick(String type, String token, Element words, String style) {
		var tick = Native.tick(type, "answer", token, this.before.options().contains(token));
		this.ticks.put(token, tick);
		return Native.label(style, tick, words);
	}

	private void change(DomEvent event) {
		var chosen = event.getEventData()
			.path(CHOSEN)
			.valueStream()
			.map(JsonNode::asString)
			.collect(Collectors.toSet());
		chosen.retainAll(this.ticks.keySet());
		this.ticks.forEach((token, tick) -> note(tick, "checked", chosen.contains(token)));
		give(new Response.Chosen(chosen));
	}

}
