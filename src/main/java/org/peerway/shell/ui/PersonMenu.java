package org.peerway.shell.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuEntry;

import org.peerway.base.Languages;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Initials;

/** What belongs to the person: name, further places, language, colors, the way out. */
class PersonMenu extends Composite<Div> {

	private static final String ID = "person-menu";

	private static final String CLOSE = "if (this.matches(':popover-open')) this.hidePopover()";

	private final String name;

	private final Places further;

	private final Div languages = new Div();

	private final List<NativeButton> buttons = new ArrayList<>();

	PersonMenu(String name, List<MenuEntry> further, Runnable signOut) {
		this.name = name;
		this.further = new Places(getTranslation("shell.places.further"), further);
		var who = new Paragraph(name);
		who.addClassName("b");
		this.languages.addClassNames("row", "tight");
		getContent().setId(ID);
		getContent().addClassNames("person-menu", "col");
		getContent().getElement().setAttribute("popover", "auto");
		getContent().add(who);
		if (!further.isEmpty()) {
			getContent().add(this.further);
		}
		getContent().add(group("shell.language", this.languages), group("shell.colors", new ColorChoice()),
				Action.outlined(getTranslation("shell.sign-out"), signOut).icon(Icon.LEAVE).wide());
	}

	/** The places that did not fit into the bar. */
	Places further() {
		return this.further;
	}

	/**
	 * Lights the buttons while one of the further places is the present one.
	 * @param inBar whether a wide bar shows it, too
	 */
	void mark(String path, boolean inBar) {
		this.buttons.forEach((button) -> {
			button.setClassName("here", this.further.holds(path));
			button.setClassName("in-bar", inBar);
		});
	}

	/** Points the language links back to where the person is, and closes the menu. */
	void stand(String path) {
		getElement().executeJs(CLOSE);
		this.languages.removeAll();
		for (Locale language : Languages.ALL) {
			this.languages.add(languageLink(language, path));
		}
	}

	/** A button that opens the menu: round in the bar, or one of the places on phones. */
	NativeButton button(String style) {
		var label = new Span(getTranslation("shell.you"));
		var button = new NativeButton();
		button.add(new Initials(this.name), label);
		button.addClassNames("you", style);
		button.getElement().setAttribute("popovertarget", ID);
		this.buttons.add(button);
		return button;
	}

	private Anchor languageLink(Locale language, String path) {
		String name = language.getDisplayLanguage(language);
		var link = new Anchor("language?to=" + language.toLanguageTag() + "&back="
				+ URLEncoder.encode("/" + path, StandardCharsets.UTF_8), capitalized(name, language));
		link.addClassNames("btn", "q");
		link.getElement()
			.setAttribute("lang", language.toLanguageTag())
			.setAttribute("hreflang", language.toLanguageTag())
			.setAttribute("router-ignore", true);
		if (language.getLanguage().equals(getLocale().getLanguage())) {
			link.getElement().setAttribute("aria-current", "true");
		}
		return link;
	}

	private Div group(String key, Component choices) {
		var label = new Paragraph(getTranslation(key));
		label.addClassNames("s", "sm");
		var group = new Div(label, choices);
		group.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation(key));
		return group;
	}

	private static String capitalized(String word, Locale language) {
		return word.substring(0, 1).toUpperCase(language) + word.substring(1);
	}

}
