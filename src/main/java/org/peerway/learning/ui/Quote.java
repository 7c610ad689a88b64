package org.peerway.learning.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** What somebody wrote, set apart and with its line breaks. */
@Tag("blockquote")
final class Quote extends HtmlContainer {

	Quote(String text) {
		addClassName("written");
		setText(text);
	}

}
