package org.peerway.base.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;

/**
 * Tells screen readers when words are in another language than the screen around them.
 *
 * @see <a href="https://www.w3.org/WAI/WCAG22/Understanding/language-of-parts">WCAG
 * 3.1.2</a>
 */
public final class InLanguage {

	private InLanguage() {
	}

	/**
	 * Marks the part if its language is not that of the screen.
	 * @param language two lower-case letters, as in {@code en}
	 * @return the part
	 */
	public static <T extends HasElement> T mark(String language, T part) {
		var ui = UI.getCurrent();
		if (ui != null && !language.isEmpty() && !ui.getLocale().getLanguage().equals(language)) {
			part.getElement().setAttribute("lang", language);
		}
		return part;
	}

}
