package org.peerway.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A person's name in a list, with the address under it. */
class NameCell extends Composite<Div> {

	NameCell(String name, String email) {
		var first = new Span(name);
		first.addClassName("b");
		var second = new Div(email);
		second.addClassNames("s", "sm");
		getContent().add(first, second);
	}

}
