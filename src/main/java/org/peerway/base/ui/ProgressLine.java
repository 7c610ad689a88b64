package org.peerway.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A bar that shows how far something is; its words are said to screen readers. */
public final class ProgressLine extends Composite<Div> {

	/**
	 * A bar.
	 * @param share from 0 to 1
	 * @param label the same in words, such as "28 of 60 hours"
	 */
	public ProgressLine(double share, String label) {
		var fill = new Span();
		fill.addClassName("fill");
		fill.getStyle().set("width", Math.round(Math.clamp(share, 0, 1) * 100) + "%");
		getContent().addClassName("bar");
		getContent().getElement().setAttribute("role", "img").setAttribute("aria-label", label);
		getContent().add(fill);
	}

}
