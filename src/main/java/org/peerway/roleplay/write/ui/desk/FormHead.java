package org.peerway.roleplay.write.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What a form is about, and what can be done with the whole of it. */
final class FormHead extends Composite<Div> {

	private final Sheet sheet;

	private final String title;

	private final Div buttons = new Div();

	FormHead(Sheet sheet, String title) {
		this.sheet = sheet;
		this.title = title;
		var heading = new H2(title);
		heading.getElement().setAttribute("tabindex", "-1");
		sheet.spots().put(Spots.TITLE, Keys.FORM.on(heading));
		this.buttons.addClassNames("row", "tight");
		var row = new Div(heading, this.buttons);
		row.addClassNames("row", "sp");
		getContent().addClassName("form-head");
		getContent().add(row);
	}

	/** Adds a small button, unless the scenario can only be read. */
	FormHead button(String use, boolean usable, Runnable press) {
		if (this.sheet.editable()) {
			this.buttons.add(this.sheet.spots()
				.put("form/" + use,
						SmallButton.of(getTranslation("roleplay.write." + use), this.title, usable, press)));
		}
		return this;
	}

	/** The same, to be pressed by keys from anywhere. */
	FormHead button(String use, boolean usable, Keys keys, Runnable press) {
		button(use, usable, press);
		this.buttons.getChildren()
			.reduce((first, last) -> last)
			.filter((_) -> this.sheet.editable())
			.ifPresent(keys::on);
		return this;
	}

	FormHead link(Component link) {
		this.buttons.addComponentAsFirst(link);
		return this;
	}

	FormHead lead(String text) {
		var lead = new Paragraph(text);
		lead.addClassName("hint");
		getContent().add(lead);
		return this;
	}

}
