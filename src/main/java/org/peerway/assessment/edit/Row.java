package org.peerway.assessment.edit;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.peerway.assessment.edit.draft.Mapping;
import org.peerway.base.ui.Action;

/** One row of a list: its number, its fields, and buttons to move it or take it out. */
final class Row extends Composite<Div> {

	private final transient Mapping part;

	private final String key;

	private final Span title = new Span();

	private final Div buttons = new Div();

	Row(String key, Mapping part, List<? extends Component> fields) {
		this.key = key;
		this.part = part;
		this.title.addClassName("b");
		this.buttons.addClassNames("row", "tight");
		var head = new Div(this.title, this.buttons);
		head.addClassNames("row", "sp", "edit-row-head");
		var body = new Div();
		body.addClassName("edit-fields");
		fields.forEach(body::add);
		getContent().addClassName("edit-row");
		getContent().getElement().setAttribute("role", "group");
		getContent().add(head, body);
	}

	/** Adds a button of that use. */
	void button(String use, Runnable press) {
		var button = Action.pill(getTranslation("edit." + use), press);
		button.addClassName(use);
		this.buttons.add(button);
	}

	/** Says which place the row has. */
	void stand(int index, int count) {
		this.title.setText(getTranslation("edit.row." + this.key, index + 1));
		getContent().getElement().setAttribute("aria-label", title());
		buttons().forEach((button) -> {
			button.setAriaLabel(button.getText() + ": " + title());
			button.getElement()
				.setAttribute("aria-disabled", String.valueOf(
						button.hasClassName("up") && index == 0 || button.hasClassName("down") && index == count - 1));
		});
	}

	private List<Button> buttons() {
		return this.buttons.getChildren().map(Button.class::cast).toList();
	}

	String title() {
		return this.title.getText();
	}

	Mapping part() {
		return this.part;
	}

	void focusFirst() {
		Spot.on(this).filter(Bound.class::isInstance).findFirst().ifPresent(Spot::focusHere);
	}

	/** Keeps the focus where it was when the row moved. */
	void focus(String use) {
		buttons().stream().filter((button) -> button.hasClassName(use)).findFirst().ifPresent(Button::focus);
	}

}
