package org.peerway.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** Tells quietly that something was kept, and when. */
public final class SavedLine extends Composite<Span> {

	public SavedLine() {
		getContent().addClassName("saved");
		getContent().getElement().setAttribute("role", "status");
	}

	public void saved(String text) {
		show(Icon.CHECK, text);
	}

	public void saving(String text) {
		show(Icon.MISSING, text);
	}

	public void clear() {
		getContent().removeAll();
	}

	private void show(Icon icon, String text) {
		clear();
		getContent().add(icon.draw(), new Span(text));
	}

}
