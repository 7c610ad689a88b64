package org.peerway.assessment.ui;

import com.vaadin.flow.dom.Element;

/** Builds the plain controls of HTML. */
final class Native {

	private Native() {
	}

	static Element input(String type, String name) {
		return new Element("input").setAttribute("type", type).setAttribute("name", name);
	}

	/** A control with its words behind it; a press on the words is one on the control. */
	static Element label(String style, Element control, String text) {
		var label = new Element("label").appendChild(control, Element.createText(text));
		label.getClassList().add(style);
		return label;
	}

}
