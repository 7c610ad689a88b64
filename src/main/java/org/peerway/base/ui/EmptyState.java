package org.peerway.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where nothing is yet: one sentence and at most one action. */
public final class EmptyState extends Composite<Div> {

	public EmptyState(Icon icon, String sentence) {
		getContent().addClassName("empty");
		getContent().add(icon.draw(), new Paragraph(sentence));
	}

	public EmptyState(Icon icon, String sentence, Component action) {
		this(icon, sentence);
		getContent().add(action);
	}

}
