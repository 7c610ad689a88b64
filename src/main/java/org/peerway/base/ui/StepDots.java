package org.peerway.base.ui;

import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

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
		var dots = IntStream.range(0, count)
			.mapToObj((step) -> dot((step == here) ? "h" : done.test(step) ? "a" : ""))
			.collect(Collectors.joining());
		getContent().getElement().setAttribute("aria-label", label).setProperty("innerHTML", dots);
	}

	/** Drawn by the browser alone, so that a session keeps one node for all of them. */
	private static String dot(String kind) {
		return "<span class=\"" + kind + "\"></span>";
	}

}
