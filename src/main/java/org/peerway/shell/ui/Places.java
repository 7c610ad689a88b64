package org.peerway.shell.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

	/** Screens that are no places themselves, by the place that they belong to. */
	private static final Map<String, List<String>> BELOW = Map.of("path",
			List.of("module", "lesson", "quiz", "set-quiz", "attempt", "reflection"), "practice", List.of("play"),
			"cohorts", List.of("trainee"), "statistics", List.of("correction"));

	private record Place(String path, RouterLink link) {

		boolean leadsTo(String path) {
			return isAbove(this.path, path)
					|| BELOW.getOrDefault(this.path, List.of()).stream().anyMatch((below) -> isAbove(below, path));
		}

		private static boolean isAbove(String place, String path) {
			return path.equals(place) || (!place.isEmpty() && path.startsWith(place + "/"));
		}

	}

	private final List<Place> places = new ArrayList<>();

	private final UnorderedList list = new UnorderedList();

	/** Titles too long for the bar of a phone, which have a shorter one beside them. */
	private static final Set<String> LONG = Set.of("people.accommodations.menu", "learning.statistics.menu",
			"panel.menu");

	private final boolean shortly;

	Places(String label, List<MenuEntry> entries) {
		this(label, entries, false);
	}

	/**
	 * Links to places.
	 * @param shortly whether there is little room for each
	 */
	Places(String label, List<MenuEntry> entries, boolean shortly) {
		this.shortly = shortly;
		entries.forEach(this::add);
		getContent().getElement().setAttribute("aria-label", label);
		getContent().add(this.list);
	}

	/** Adds something that is no place at the end. */
	void addLast(Component component) {
		this.list.add(new ListItem(component));
	}

	/** Gives the places from one to another that style. */
	void eachBetween(int from, int to, String style) {
		this.list.getChildren().skip(from).limit(to - from).forEach((item) -> ((ListItem) item).addClassName(style));
	}

	/** Whether a path belongs to one of these places. */
	boolean holds(String path) {
		return this.places.stream().anyMatch((place) -> place.leadsTo(path));
	}

	/** Marks the place that a path belongs to, and no other. */
	void mark(String path) {
		this.places.forEach((place) -> {
			if (place.leadsTo(path)) {
				place.link().getElement().setAttribute("aria-current", "page");
			}
			else {
				place.link().getElement().removeAttribute("aria-current");
			}
		});
	}

	private void add(MenuEntry entry) {
		var link = new RouterLink(entry.menuClass());
		Icon.named(entry.icon()).ifPresent((icon) -> link.add(icon.draw()));
		boolean cut = this.shortly && LONG.contains(entry.title());
		link.add(new Span(getTranslation(cut ? entry.title() + ".short" : entry.title())));
		this.places.add(new Place(entry.path().replaceFirst("^/", ""), link));
		this.list.add(new ListItem(link));
	}

}
