package org.peerway.assessment.edit;

import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

import org.peerway.assessment.edit.draft.Mapping;

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
		var button = new NativeButton(getTranslation("edit." + use), (event) -> press.run());
		button.getElement().setAttribute("type", "button");
		button.addClassNames("btn", "q", use);
		this.buttons.add(button);
	}

	/** Says which place the row has. */
	void stand(int index, int count) {
		stand(getTranslation("edit.row." + this.key, index + 1), index == 0, index == count - 1);
	}

	/** Says which place the row has in a text, and the words there. */
	void stand(int index, String words) {
		stand(getTranslation("edit.row." + this.key, index + 1, words), false, false);
	}

	private void stand(String name, boolean first, boolean last) {
		this.title.setText(name);
		getContent().getElement().setAttribute("aria-label", title());
		buttons().forEach((button) -> {
			button.setAriaLabel(button.getText() + ": " + title());
			button.getElement()
				.setAttribute("aria-disabled",
						String.valueOf(button.hasClassName("up") && first || button.hasClassName("down") && last));
		});
	}

	private List<NativeButton> buttons() {
		return this.buttons.getChildren().map(NativeButton.class::cast).toList();
	}

	/** Takes away the buttons of all other uses. */
	void keepButtons(Set<String> uses) {
		buttons().stream()
			.filter((button) -> uses.stream().noneMatch(button::hasClassName))
			.forEach((button) -> button.setVisible(false));
	}

	/** What the rows of its list are called. */
	String key() {
		return this.key;
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
		buttons().stream().filter((button) -> button.hasClassName(use)).findFirst().ifPresent(NativeButton::focus);
	}

}
