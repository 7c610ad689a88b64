package org.peerway.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.peerway.base.ui.Note;

/** Tells that another tab or device was quicker, and leads there. */
final class ChangedElsewhere extends Composite<Div> {

	/**
	 * The note.
	 * @param typed what could not be kept, to be taken over; empty if nothing was
	 */
	ChangedElsewhere(String typed) {
		var note = new Note(Note.Kind.INFO, getTranslation("assessment.stale.title"),
				getTranslation("assessment.stale.text"));
		if (!typed.isBlank()) {
			note.add(new Paragraph(getTranslation("assessment.stale.typed")), new Quote(typed));
		}
		note.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
		getContent().add(note);
	}

}
