package org.peerway.roleplay.write.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** One of several parts of a form, with buttons to move it, copy it or take it out. */
final class RowCard extends Composite<Div> {

	private final Sheet sheet;

	private final String spot;

	private final String title;

	private final Div head = new Div();

	private final Div buttons = new Div();

	private final Div body = new Div();

	RowCard(Sheet sheet, String spot, String title) {
		this.sheet = sheet;
		this.spot = spot;
		this.title = title;
		var name = new Span(title);
		name.addClassName("b");
		this.buttons.addClassNames("row", "tight");
		this.head.add(name, this.buttons);
		this.head.addClassNames("row", "sp", "edit-row-head");
		this.body.addClassName("edit-fields");
		getContent().addClassName("edit-row");
		getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", title);
		getContent().add(this.head, this.body);
	}

	/** Adds a small button, unless the scenario can only be read. */
	RowCard button(String use, boolean usable, Runnable press) {
		if (this.sheet.editable()) {
			var button = SmallButton.of(getTranslation("roleplay.write." + use), this.title, usable, press);
			this.buttons.add(this.sheet.spots().put(this.spot + "/" + use, button));
		}
		return this;
	}

	RowCard add(Component... fields) {
		this.body.add(fields);
		return this;
	}

	/** Adds what takes the whole width. */
	RowCard wide(Component... fields) {
		for (Component field : fields) {
			field.getElement().getClassList().add("wide");
		}
		return add(fields);
	}

	/** Adds what stands below the fields. */
	RowCard below(Component... parts) {
		getContent().add(parts);
		return this;
	}

}
