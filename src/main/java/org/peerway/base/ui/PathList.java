package org.peerway.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

import org.jspecify.annotations.Nullable;

/** A way in stepping stones: done, here, later. */
public final class PathList extends Composite<OrderedList> {

	/** Where a step lies from the person's point of view. */
	public enum State {

		DONE("d"), HERE("n"), LATER("u");

		private final String style;

		State(String style) {
			this.style = style;
		}

	}

	/**
	 * One stone and its words.
	 *
	 * @param more a second line, such as how far one is or what opens the step
	 * @param end the word at the end of the row: a state or about how long it takes
	 * @param href where the row leads; a row without it is no link
	 */
	public record Step(State state, String number, Component title, @Nullable Component more, String end,
			@Nullable String href) {
	}

	public PathList() {
		getContent().addClassName("path");
	}

	public PathList add(Step step) {
		var item = new ListItem(stone(step), row(step));
		item.addClassName(step.state().style);
		getContent().add(item);
		return this;
	}

	private static Component stone(Step step) {
		var stone = new Span();
		stone.addClassName("stone");
		stone.getElement().setAttribute("aria-hidden", "true");
		if (step.state() == State.DONE) {
			stone.add(Icon.CHECK.draw());
		}
		else {
			stone.setText(step.number());
		}
		return stone;
	}

	private static Component row(Step step) {
		HtmlContainer row = (step.href() != null) ? new Anchor(step.href()) : new Span();
		row.addClassName("go");
		if (step.state() == State.HERE) {
			row.getElement().setAttribute("aria-current", "step");
		}
		row.add(words(step), styled(new Span(step.end()), "end"));
		return row;
	}

	private static Component words(Step step) {
		var words = styled(step.title(), "m");
		if (step.more() != null) {
			words.add(styled(step.more(), "more"));
		}
		return words;
	}

	private static Span styled(Component text, String style) {
		var span = new Span(text);
		span.addClassName(style);
		return span;
	}

}
