package org.peerway.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The greeting over the landscape with its two paths. */
public final class Hero extends Composite<Div> {

	private static final String LANDSCAPE = """
			<svg class="land" viewBox="0 0 1200 160" preserveAspectRatio="xMidYMax slice">\
			<use href="peerway/landscape.svg#land"/></svg>""";

	private final Div words;

	public Hero(String title, String text) {
		this.words = new Div(new H1(title), new Paragraph(text));
		getContent().addClassName("hero");
		getContent().add(landscape(), this.words);
	}

	public Hero add(Component... components) {
		this.words.add(components);
		return this;
	}

	private static Component landscape() {
		var picture = new Div();
		picture.addClassName("scenery");
		picture.getElement().setAttribute("aria-hidden", "true").setProperty("innerHTML", LANDSCAPE);
		return picture;
	}

}
