package org.peerway.assessment.ui;

import java.util.List;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.peerway.assessment.question.Outcome;
import org.peerway.base.ui.Icon;

/** The order that was given beside the one that fits. */
final class ReviewedOrder extends Composite<Div> {

	private final Outcome.Order order;

	private final QuestionText text;

	/**
	 * Shows both, or the given one alone where the other may not be shown.
	 * @param whose says whose the given order is
	 */
	ReviewedOrder(Outcome.Order order, String whose, QuestionText text) {
		this.order = order;
		this.text = text;
		getContent().addClassName("orders");
		if (!order.given().isEmpty()) {
			getContent().add(list(whose, IntStream.range(0, order.given().size()).mapToObj(this::given).toList()));
		}
		if (!order.right().isEmpty() && !fits()) {
			getContent().add(list(getTranslation("assessment.review.order-fits"),
					IntStream.range(0, order.right().size()).mapToObj(this::right).toList()));
		}
	}

	private boolean fits() {
		return this.order.inPlace().size() == this.order.right().size();
	}

	private Component list(String title, List<ListItem> items) {
		var bold = new Paragraph(title);
		bold.addClassName("b");
		var list = new OrderedList(items.toArray(ListItem[]::new));
		return new Div(bold, list);
	}

	/** A check, which is said too, marks what stands at its place. */
	private ListItem given(int place) {
		var item = new ListItem(this.text.words(this.order.given().get(place)));
		if (this.order.inPlace().contains(place)) {
			var said = new Span(" " + getTranslation("assessment.review.at-its-place"));
			said.addClassName("vh");
			item.add(Icon.CHECK.draw(), said);
		}
		return item;
	}

	private ListItem right(int place) {
		var entry = this.order.right().get(place);
		var item = new ListItem(this.text.words(entry.text()));
		if (!entry.feedback().isEmpty() && !this.order.inPlace().contains(place)) {
			var why = this.text.block(entry.feedback());
			why.addClassNames("s", "sm");
			item.add(why);
		}
		return item;
	}

}
