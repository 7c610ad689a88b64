package org.peerway.assessment.ui;

import java.time.Duration;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.PageHeader;

/** A break that stops the clock: nothing of the paper is in sight. */
public final class BreakPage extends Composite<Div> {

	/**
	 * The page.
	 * @param left how much time there is when the clock runs again; empty if it is not
	 * limited
	 */
	public BreakPage(Optional<Duration> left, Runnable goOn) {
		getContent().add(new PageHeader(getTranslation("assessment.time.paused"))
			.lead(getTranslation("assessment.time.paused.text")));
		left.ifPresent((time) -> getContent()
			.add(new Paragraph(getTranslation("assessment.time.paused.left", time.toMinutes()))));
		getContent().add(Action.primary(getTranslation("assessment.time.go-on"), goOn));
		getContent().addClassName("break");
	}

}
