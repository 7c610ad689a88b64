package org.peerway.roleplay.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.HtmlContainer;

/** A reply, quoted word for word. */
class Quote extends Composite<Quote.Block> {

	Quote(String text) {
		getContent().setText(getTranslation("roleplay.quoted", text));
	}

	/** The element that browsers and screen readers know a quotation by. */
	@Tag("blockquote")
	static class Block extends HtmlContainer {

	}

}
