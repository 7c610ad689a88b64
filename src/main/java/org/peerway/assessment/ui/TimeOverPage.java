package org.peerway.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.peerway.assessment.Sheet;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.PageHeader;

/** Time is over: what was saved can be handed in, and nothing is answered any more. */
public final class TimeOverPage extends Composite<Div> {

	public TimeOverPage(Sheet sheet, Runnable handIn) {
		getContent().add(
				new PageHeader(getTranslation("assessment.time.over"))
					.lead(getTranslation("assessment.time.over.text")),
				new Paragraph(getTranslation("assessment.answered", sheet.answered(), sheet.items().size())),
				Action.primary(getTranslation("assessment.hand-in"), handIn));
		getContent().addClassName("break");
	}

}
