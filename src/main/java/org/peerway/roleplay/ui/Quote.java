package org.peerway.roleplay.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A reply, quoted word for word. */
@Tag("blockquote")
class Quote extends HtmlContainer {

	Quote(String text) {
		setText(getTranslation("roleplay.quoted", text));
	}

}
