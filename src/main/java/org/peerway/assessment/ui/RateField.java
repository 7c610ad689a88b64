package org.peerway.assessment.ui;

import java.util.LinkedHashMap;
import java.util.function.Consumer;

import com.vaadin.flow.dom.Element;

import org.peerway.assessment.Task;
import org.peerway.assessment.question.Response;

/** Acts, each to be rated from the least helpful to the most. */
final class RateField extends PartsField {

	private final int levels;

	RateField(Task.Rate task, QuestionText text, Response before, Consumer<Response> given) {
		super(before, given);
		this.levels = task.levels();
		addClassName("acts");
		hint(getTranslation("assessment.rate.hint", this.levels));
		task.acts().forEach((act) -> act(act, text));
	}

	private void act(Task.Part act, QuestionText text) {
		var id = "act-" + act.token();
		var radios = new LinkedHashMap<String, Element>();
		var scale = Native.of("div", "scale").appendChild(end("assessment.rate.least"));
		for (int level = 1; level <= this.levels; level++) {
			var value = Integer.toString(level);
			var radio = Native.tick("radio", act.token(), value, value.equals(before(act.token())));
			radio.setAttribute("aria-label", name(level));
			radios.put(value, radio);
			scale.appendChild(Native.of("label").appendChild(radio, Element.createText(value)));
		}
		radios(act.token(), radios);
		add(Native.of("div", "act")
			.setAttribute("role", "radiogroup")
			.setAttribute("aria-labelledby", id)
			.appendChild(text.told("p", act.text()).setAttribute("id", id),
					scale.appendChild(end("assessment.rate.most"))));
	}

	/** Read with the first and the last number. */
	private Element end(String key) {
		return Native.text("span", getTranslation(key), "s", "sm").setAttribute("aria-hidden", "true");
	}

	private String name(int level) {
		if (level == 1) {
			return getTranslation("assessment.rate.first", level);
		}
		return (level == this.levels) ? getTranslation("assessment.rate.last", level) : Integer.toString(level);
	}

}
