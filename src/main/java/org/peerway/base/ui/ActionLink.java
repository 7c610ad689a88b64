package org.peerway.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A link to another screen that looks like a button. */
public final class ActionLink extends Anchor {

	private ActionLink(String href, String text, String kind) {
		super(href);
		addClassName("btn");
		if (!kind.isEmpty()) {
			addClassName(kind);
		}
		add(new Span(text));
	}

	/** The one filled button of a screen. */
	public static ActionLink primary(String href, String text) {
		return new ActionLink(href, text, "p");
	}

	public static ActionLink outlined(String href, String text) {
		return new ActionLink(href, text, "");
	}

	public static ActionLink plain(String href, String text) {
		return new ActionLink(href, text, "t");
	}

	public ActionLink icon(Icon icon) {
		addComponentAsFirst(icon.draw());
		return this;
	}

	public ActionLink trailing(Icon icon) {
		add(icon.draw());
		return this;
	}

	public ActionLink wide() {
		addClassName("wide");
		return this;
	}

	/** For what the server sends as a file or a plain page, outside the router. */
	public ActionLink outside() {
		getElement().setAttribute("router-ignore", true);
		return this;
	}

}
