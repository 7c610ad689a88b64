package org.peerway.base.ui;

import java.util.function.IntPredicate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One dot for each step: filled when done, ringed where one is. */
public final class StepDots extends Composite<Div> {

	public StepDots() {
		getContent().addClassName("dots");
		getContent().getElement().setAttribute("role", "img");
	}

	/**
	 * Draws the steps.
	 * @param here counts from 0
	 * @param label what the dots say, for screen readers
	 */
	public void show(int count, int here, IntPredicate done, String label) {
		getContent().removeAll();
		getContent().getElement().setAttribute("aria-label", label);
		for (int step = 0; step < count; step++) {
			getContent().add(dot(step == here, done.test(step)));
		}
	}

	private static Span dot(boolean here, boolean done) {
		var dot = new Span();
		if (here) {
			dot.addClassName("h");
		}
		else if (done) {
			dot.addClassName("a");
		}
		return dot;
	}

}
