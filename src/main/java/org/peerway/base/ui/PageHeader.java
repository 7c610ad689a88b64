package org.peerway.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The top of a screen: where one came from, its title, a sentence and its actions. */
public final class PageHeader extends Composite<Header> {

	private final Paragraph crumb = new Paragraph();

	private final H1 title;

	private final Div words = new Div();

	public PageHeader(String title) {
		this.title = new H1(title);
		this.crumb.addClassNames("crumb", "dot-line");
		this.crumb.setVisible(false);
		this.words.addClassName("grow");
		this.words.add(this.crumb, this.title);
		getContent().addClassNames("page-header", "row", "sp", "top");
		getContent().add(this.words);
	}

	/** A header whose title holds words in another language. */
	public PageHeader(Component title) {
		this("");
		this.title.add(title);
	}

	/** Says that the title is in the language of the course. */
	public PageHeader titled(InLanguage language) {
		language.mark(this.title);
		return this;
	}

	/** Adds a link to where one came from, with words in another language. */
	public PageHeader crumb(Component words, String href) {
		var link = new Anchor(href);
		link.add(words);
		return addCrumb(link);
	}

	/** Adds a link to where one came from. */
	public PageHeader crumb(String text, String href) {
		return addCrumb(new Anchor(href, text));
	}

	/** Adds a fact beside the way back, with words in another language. */
	public PageHeader crumb(Component words) {
		return addCrumb(words);
	}

	/** Adds a fact beside the way back. */
	public PageHeader crumb(String text) {
		return addCrumb(new Text(text));
	}

	public PageHeader lead(String text) {
		return lead(new Span(text));
	}

	/** Adds a sentence that may be in another language. */
	public PageHeader lead(Component text) {
		var lead = new Paragraph(text);
		lead.addClassName("lead");
		this.words.add(lead);
		return this;
	}

	/** Adds facts in small print or tags below the title. */
	public PageHeader add(Component... components) {
		this.words.add(components);
		return this;
	}

	public PageHeader actions(Component... actions) {
		var row = new Div(actions);
		row.addClassNames("row", "tight");
		getContent().add(row);
		return this;
	}

	public void setTitle(String title) {
		this.title.setText(title);
	}

	private PageHeader addCrumb(Component part) {
		this.crumb.add(new Span(part));
		this.crumb.setVisible(true);
		return this;
	}

}
