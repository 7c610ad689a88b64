package org.peerway.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** Something said aside: a fact, a kind hint, what worked or what needs care. */
public final class Note extends Composite<Section> {

	/** What a note is about: ground and icon follow from it. */
	public enum Kind {

		INFO("", Icon.INFO), WARM("warm", Icon.LEAF), CARE("care", Icon.CARE), DONE("done", Icon.CHECK);

		private final String style;

		private final Icon icon;

		Kind(String style, Icon icon) {
			this.style = style;
			this.icon = icon;
		}

	}

	private final Div words = new Div();

	private Component icon;

	public Note(Kind kind, String first) {
		this.icon = kind.icon.draw();
		var line = new Span(first);
		line.addClassName("first");
		this.words.add(line);
		getContent().addClassName("note");
		if (!kind.style.isEmpty()) {
			getContent().addClassName(kind.style);
		}
		getContent().add(this.icon, this.words);
	}

	public Note(Kind kind, String first, String text) {
		this(kind, first);
		add(new Paragraph(text));
	}

	public Note add(Component... components) {
		this.words.add(components);
		return this;
	}

	/** Adds the buttons, at most two. */
	public Note actions(Component... actions) {
		var row = new Div(actions);
		row.addClassName("row");
		this.words.add(row);
		return this;
	}

	public Note icon(Icon icon) {
		var other = icon.draw();
		getContent().replace(this.icon, other);
		this.icon = other;
		return this;
	}

	/** Names the note as a region for screen readers. */
	public Note label(String label) {
		getContent().getElement().setAttribute("aria-label", label);
		return this;
	}

	/** Lets screen readers say the note politely when it appears. */
	public Note announced() {
		getContent().getElement().setAttribute("role", "status");
		return this;
	}

}
