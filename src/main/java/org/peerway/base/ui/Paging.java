package org.peerway.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** The ways to the pages before and after, for lists that are paged by key. */
public final class Paging extends Composite<Nav> {

	private final Span earlier = new Span();

	private final Span later = new Span();

	public Paging(String label) {
		getContent().addClassName("paging");
		getContent().getElement().setAttribute("aria-label", label);
		getContent().add(this.earlier, this.later);
		getContent().setVisible(false);
	}

	public Paging earlier(String text, String href) {
		return show(this.earlier, ActionLink.plain(href, text).icon(Icon.BACK));
	}

	public Paging later(String text, String href) {
		return show(this.later, ActionLink.plain(href, text).trailing(Icon.NEXT));
	}

	/** Takes both links away. */
	public void clear() {
		this.earlier.removeAll();
		this.later.removeAll();
		getContent().setVisible(false);
	}

	private Paging show(Span place, ActionLink link) {
		place.removeAll();
		place.add(link);
		getContent().setVisible(true);
		return this;
	}

}
