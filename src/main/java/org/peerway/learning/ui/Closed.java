package org.peerway.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.PageHeader;
import org.peerway.learning.Decision;

/** Stands in for a screen that is not open yet, and says why and what opens it. */
final class Closed extends Composite<Div> {

	Closed(Decision decision) {
		getContent().addClassName("narrow");
		getContent().add(new PageHeader(getTranslation("learning.closed.title")).lead(Texts.why(this, decision)),
				ActionLink.primary("path", getTranslation("learning.closed.back")));
	}

}
