package org.peerway.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A piece of paper on the page, with or without a heading. */
public final class Card extends Section {

	public Card(Component... content) {
		super(content);
		addClassName("card");
	}

	/** A card that is a section of the page. */
	public static Card titled(String title, Component... content) {
		return new Card().headed(new H2(title), content);
	}

	/** A smaller card beside the main matter. */
	public static Card small(String title, Component... content) {
		return new Card().headed(new H3(title), content);
	}

	/** A smaller card whose heading has an icon. */
	public static Card small(Icon icon, String title, Component... content) {
		var heading = new H3();
		heading.add(icon.draw(), new Span(title));
		return new Card().headed(heading, content);
	}

	private Card headed(HtmlContainer heading, Component... content) {
		add(heading);
		add(content);
		return this;
	}

}
