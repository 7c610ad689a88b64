package org.peerway.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.PageHeader;

/** A break that stops the clock: nothing of the paper is in sight. */
public final class BreakPage extends Composite<Div> {

	public BreakPage(Runnable goOn) {
		getContent().add(
				new PageHeader(getTranslation("assessment.time.paused"))
					.lead(getTranslation("assessment.time.paused.text")),
				Action.primary(getTranslation("assessment.time.go-on"), goOn));
	}

}
