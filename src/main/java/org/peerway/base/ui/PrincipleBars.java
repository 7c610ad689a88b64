package org.peerway.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** How far each practice principle was met: a bar to look at and the same in words. */
public final class PrincipleBars extends Composite<UnorderedList> {

	/**
	 * One principle.
	 *
	 * @param share how much of it was met, from 0 to 1
	 * @param amount the share in words, such as "4 of 5"
	 * @param remark a word about it, such as "steady"; may be empty
	 */
	public record Bar(PrincipleMark mark, String name, double share, String amount, String remark) {

		public Bar {
			if (!(share >= 0 && share <= 1)) {
				throw new IllegalArgumentException("Not a share: " + share);
			}
		}
	}

	public PrincipleBars add(Bar bar) {
		var item = new ListItem(name(bar), drawing(bar), words(bar));
		item.addClassNames("pr", bar.mark().style());
		getContent().add(item);
		return this;
	}

	private static Component name(Bar bar) {
		var name = new Div(bar.mark().icon().draw(), new Span(bar.name()));
		name.addClassName("n");
		return name;
	}

	private static Component drawing(Bar bar) {
		var fill = new Span();
		fill.addClassName("fill");
		fill.getStyle().set("width", Math.round(bar.share() * 100) + "%");
		var drawing = new Div(fill);
		drawing.addClassName("pbar");
		drawing.getElement().setAttribute("aria-hidden", "true");
		return drawing;
	}

	private static Component words(Bar bar) {
		var amount = new Span(bar.amount());
		amount.addClassName("b");
		var words = new Div(amount);
		if (!bar.remark().isEmpty()) {
			var remark = new Span(bar.remark());
			remark.addClassName("words");
			words.add(remark);
		}
		return words;
	}

}
