package org.peerway.assessment.ui;

import java.util.List;

import com.vaadin.flow.dom.Element;

import org.peerway.assessment.Task;
import org.peerway.assessment.markdown.Markdown;
import org.peerway.base.ui.InLanguage;

/** Builds plain elements and controls of HTML. */
final class Native {

	private Native() {
	}

	static Element of(String tag, String... styles) {
		var element = new Element(tag);
		if (styles.length > 0) {
			element.getClassList().addAll(List.of(styles));
		}
		return element;
	}

	static Element text(String tag, String text, String... styles) {
		return of(tag, styles).setText(text);
	}

	static Element input(String type, String name) {
		return new Element("input").setAttribute("type", type).setAttribute("name", name);
	}

	/** One of the controls that can be ticked. */
	static Element tick(String type, String name, String value, boolean ticked) {
		var control = input(type, name).setAttribute("value", value);
		return ticked ? control.setProperty("checked", true) : control;
	}

	/** A control with its words behind it; a press on the words is one on the control. */
	static Element label(String style, Element control, Element words) {
		return of("label", style).appendChild(control, words);
	}

	/**
	 * A list to choose from, with nothing chosen if none is.
	 * @param none said where nothing is chosen
	 */
	static Element select(String name, List<Task.Part> options, String chosen, String none) {
		var select = new Element("select").setAttribute("name", name).appendChild(option("", none, chosen.isEmpty()));
		options.forEach((option) -> select.appendChild(InLanguage.told()
			.mark(option(option.token(), Markdown.words(option.text()), chosen.equals(option.token())))));
		return select;
	}

	static Element option(String value, String text, boolean selected) {
		var option = text("option", text).setAttribute("value", value);
		return selected ? option.setProperty("selected", true) : option;
	}

}
