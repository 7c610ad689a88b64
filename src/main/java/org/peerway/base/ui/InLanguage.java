package org.peerway.base.ui;

import java.util.Arrays;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/**
 * Tells screen readers when words are in another language than the screen around them:
 * those of a course on a screen in Spanish.
 *
 * @param language two lower-case letters, as in {@code en}
 * @see <a href="https://www.w3.org/WAI/WCAG22/Understanding/language-of-parts">WCAG
 * 3.1.2</a>
 */
public record InLanguage(String language) {

	/** No text has this character, so that it can hold the place of other words. */
	private static final String PLACE = "\uFFFC";

	private static final InLanguage NONE = new InLanguage("");

	/**
	 * The language that the screen {@linkplain #tell told}; none marks nothing.
	 */
	public static InLanguage told() {
		var ui = UI.getCurrent();
		var told = (ui != null) ? ComponentUtil.getData(ui, InLanguage.class) : null;
		return (told != null) ? told : NONE;
	}

	/** Tells it to components of this screen that know no course. */
	public void tell() {
		ComponentUtil.setData(UI.getCurrent(), InLanguage.class, this);
	}

	/** Marks the part if its language is not that of the screen. */
	public <T extends HasElement> T mark(T part) {
		mark(part.getElement());
		return part;
	}

	/** Marks an element that is no component. */
	public Element mark(Element part) {
		if (isOther()) {
			part.setAttribute("lang", this.language);
		}
		return part;
	}

	/** The words, marked. */
	public Span words(String words) {
		return mark(new Span(words));
	}

	/**
	 * A sentence of the screen's language that ends with words in the other one or has
	 * them inside.
	 * @param parameters of the text; the words are its last parameter
	 */
	public Span within(Component on, String key, String words, Object... parameters) {
		var all = Arrays.copyOf(parameters, parameters.length + 1);
		if (!isOther()) {
			all[parameters.length] = words;
			return new Span(on.getTranslation(key, all));
		}
		all[parameters.length] = PLACE;
		var parts = on.getTranslation(key, all).split(PLACE, 2);
		return new Span(new Span(parts[0]), words(words), new Span((parts.length > 1) ? parts[1] : ""));
	}

	/** Whether the words are in another language than the screen. */
	public boolean isOther() {
		var ui = UI.getCurrent();
		return ui != null && !this.language.isEmpty() && !ui.getLocale().getLanguage().equals(this.language);
	}

}
