package org.peerway.base.ui;

import com.vaadin.flow.component.html.Div;

/** Text to read in comfort. */
public final class Prose extends Div {

	/**
	 * Shows HTML as it is.
	 * @param sanitized HTML that went through a sanitizer before; never what a person
	 * typed
	 */
	public Prose(String sanitized) {
		addClassName("prose");
		getElement().setProperty("innerHTML", sanitized);
	}

}
