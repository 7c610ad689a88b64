package org.peerway.roleplay.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

import org.peerway.base.ui.InLanguage;

/** A reply, quoted word for word. */
@Tag("blockquote")
class Quote extends HtmlContainer {

	Quote(String text) {
		setText(getTranslation("roleplay.quoted", text));
		InLanguage.told().mark(this);
	}

}
