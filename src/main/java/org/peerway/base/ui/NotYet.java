package org.peerway.base.ui;

import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A button that cannot be used yet: it stays in the tab order and says why. */
public final class NotYet extends Composite<Div> {

	private final Paragraph why = new Paragraph();

	public NotYet(String text, String reason) {
		var button = new NativeButton(text);
		button.addClassName("btn");
		this.why.addClassName("why");
		this.why.setId("why-" + UUID.randomUUID());
		this.why.add(new Span(reason));
		button.getElement()
			.setAttribute("aria-disabled", "true")
			.setAttribute("aria-describedby", this.why.getId().orElseThrow());
		getContent().addClassName("not-yet");
		getContent().add(button, this.why);
	}

	/** Adds the link or button that leads to the cure. */
	public NotYet cure(Component cure) {
		this.why.add(new Span(" "), cure);
		return this;
	}

}
