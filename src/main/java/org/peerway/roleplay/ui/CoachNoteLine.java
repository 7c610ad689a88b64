package org.peerway.roleplay.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.InLanguage;
import org.peerway.roleplay.PlayScreen.CoachNote;
import org.peerway.roleplay.script.Principle;

/** What the coach says under a reply: what it showed, or what to try another time. */
class CoachNoteLine extends Composite<Div> {

	CoachNoteLine(CoachNote note) {
		var words = new Div(feedback(note));
		if (note.harm() != null) {
			words.add(InLanguage.told().mark(new Paragraph(note.harm())));
		}
		if (note.instead() != null) {
			words.add(new Paragraph(InLanguage.told().within(this, "roleplay.try", note.instead())));
		}
		getContent().addClassNames("note", style(note));
		getContent().add(icon(note).draw(), words);
	}

	private Paragraph feedback(CoachNote note) {
		var paragraph = new Paragraph();
		var first = new Span(getTranslation("roleplay.coach." + word(note), subject(note)) + " ");
		first.addClassName("b");
		paragraph.add(first, InLanguage.told().words(note.feedback()));
		return paragraph;
	}

	private static String word(CoachNote note) {
		if (note.harm() != null) {
			return "harm";
		}
		return note.helped() ? "helped" : "missed";
	}

	private String subject(CoachNote note) {
		if (note.harm() != null) {
			return getTranslation("roleplay.harm.tag");
		}
		Principle principle = note.principle();
		return (principle != null) ? principle.name() : getTranslation("roleplay.coach.plain");
	}

	private static String style(CoachNote note) {
		if (note.harm() != null) {
			return "care";
		}
		return note.helped() ? "done" : "warm";
	}

	private static Icon icon(CoachNote note) {
		if (note.harm() != null) {
			return Icon.CARE;
		}
		return note.helped() ? Icon.CHECK : Icon.LEAF;
	}

}
