package org.peerway.assessment.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.peerway.assessment.question.Ordering;
import org.peerway.assessment.question.Outcome;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.InLanguage;

/** The order that was given beside the one that fits. */
final class ReviewedOrder extends Composite<Div> {

	private final Outcome.Order order;

	/**
	 * Shows both, or the given one alone where the other may not be shown.
	 * @param whose says whose the given order is
	 */
	ReviewedOrder(Outcome.Order order, String whose) {
		this.order = order;
		getContent().addClassName("orders");
		if (!order.given().isEmpty()) {
			getContent().add(list(whose, order.given().stream().map(this::given).toList()));
		}
		if (!order.right().isEmpty() && !fits()) {
			getContent().add(list(getTranslation("assessment.review.order-fits"),
					order.right().stream().map(this::right).toList()));
		}
	}

	private boolean fits() {
		return this.order.right().stream().map(Ordering.Entry::text).toList().equals(this.order.given());
	}

	private Component list(String title, List<ListItem> items) {
		var bold = new Paragraph(title);
		bold.addClassName("b");
		var list = new OrderedList(items.toArray(ListItem[]::new));
		return new Div(bold, list);
	}

	/** A check, which is said too, marks what stands at its place. */
	private ListItem given(String text) {
		var item = new ListItem(InLanguage.told().words(text));
		if (isAtItsPlace(text)) {
			var said = new Span(" " + getTranslation("assessment.review.at-its-place"));
			said.addClassName("vh");
			item.add(Icon.CHECK.draw(), said);
		}
		return item;
	}

	private ListItem right(Ordering.Entry entry) {
		var item = new ListItem(InLanguage.told().words(entry.text()));
		if (!entry.feedback().isEmpty() && !isAtItsPlace(entry.text())) {
			var why = InLanguage.told().mark(new Paragraph(entry.feedback()));
			why.addClassNames("s", "sm");
			item.add(why);
		}
		return item;
	}

	private boolean isAtItsPlace(String text) {
		var right = this.order.right().stream().map(Ordering.Entry::text).toList();
		return right.contains(text) && right.indexOf(text) == this.order.given().indexOf(text);
	}

}
