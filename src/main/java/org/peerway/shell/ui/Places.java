package org.peerway.shell.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuEntry;
import org.peerway.base.ui.Icon;

/** Links to the main places, the current one marked. */
class Places extends Composite<Nav> implements HasStyle {

	private record Place(String path, RouterLink link) {
	}

	private final List<Place> places = new ArrayList<>();

	private final UnorderedList list = new UnorderedList();

	Places(String label, List<MenuEntry> entries) {
		entries.forEach(this::add);
		getContent().getElement().setAttribute("aria-label", label);
		getContent().add(this.list);
	}

	/** Adds something that is no place at the end. */
	void addLast(Component component) {
		this.list.add(new ListItem(component));
	}

	/**
	 * Marks the place that a path belongs to; a path of no place leaves the mark where it
	 * was.
	 */
	void mark(String path) {
		this.places.stream().filter((place) -> leads(place.path(), path)).findFirst().ifPresent(this::mark);
	}

	private void mark(Place current) {
		this.places.forEach((place) -> place.link().getElement().removeAttribute("aria-current"));
		current.link().getElement().setAttribute("aria-current", "page");
	}

	private void add(MenuEntry entry) {
		var link = new RouterLink(entry.menuClass());
		Icon.named(entry.icon()).ifPresent((icon) -> link.add(icon.draw()));
		link.add(new Span(getTranslation(entry.title())));
		this.places.add(new Place(entry.path().replaceFirst("^/", ""), link));
		this.list.add(new ListItem(link));
	}

	private static boolean leads(String place, String path) {
		return path.equals(place) || (!place.isEmpty() && path.startsWith(place + "/"));
	}

}
