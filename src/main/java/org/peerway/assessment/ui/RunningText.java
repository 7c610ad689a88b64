package org.peerway.assessment.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.dom.Element;

/** A text with controls where they stand in it. */
final class RunningText {

	private final StringBuilder words = new StringBuilder();

	private final List<Element> controls = new ArrayList<>();

	void add(String words) {
		this.words.append(words.replace(String.valueOf(MarkdownDrawing.PLACE), ""));
	}

	void add(Element control) {
		this.words.append(MarkdownDrawing.PLACE);
		this.controls.add(control);
	}

	/** Marks may begin before a control and end behind it. */
	Element draw(QuestionText text) {
		return text.running(this.words.toString(), this.controls);
	}

}
