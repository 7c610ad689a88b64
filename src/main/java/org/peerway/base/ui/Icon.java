package org.peerway.base.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.html.Span;

/** The line drawings of the look; always beside a word, so hidden from screen readers. */
public enum Icon {

	PATH, TALK, CLOCK, PEOPLE, HELP, PAUSE, CHECK, LEAF, CARE, EYE, CALENDAR, FLAG, SHIELD, MISSING, TEXT, NEXT, BACK,
	PAPER, PLUS, LOCK, INFO, SEARCH, PENCIL, DOWNLOAD, COPY, LEAVE, BESIDE, LEADS, CURIOUS, HOPE, HONEST, EDGES, MAIL,
	MARK;

	private final String svg = "<svg><use href=\"peerway/icons.svg#" + symbol() + "\"/></svg>";

	/**
	 * The name of the drawing in {@code icons.svg}, for pages that Vaadin does not draw.
	 */
	public String symbol() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** A new drawing in the size of the text around it. */
	public Span draw() {
		var span = new Span();
		span.addClassName("i");
		span.getElement().setAttribute("aria-hidden", "true").setProperty("innerHTML", this.svg);
		return span;
	}

	/** The icon that a menu entry names. */
	public static Optional<Icon> named(String symbol) {
		return Arrays.stream(values()).filter((icon) -> icon.symbol().equals(symbol)).findFirst();
	}

}
