package org.peerway.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import org.peerway.base.ui.Icon;

/** The bar above every screen: the way home, the places, and what is always at hand. */
class TopBar extends Composite<Header> {

	private final Div right = new Div();

	TopBar() {
		var home = new Anchor("/", Icon.MARK.draw(), new Span("Peerway"));
		home.addClassName("brand");
		this.right.addClassName("right");
		getContent().addClassName("hdr");
		getContent().add(home, this.right);
	}

	void places(Places places) {
		getContent().addComponentAtIndex(1, places);
	}

	void atHand(Component component) {
		this.right.add(component);
	}

}
