package org.peerway.base.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;

import org.peerway.base.lens.LensEntry;

/** How the words of the language lens are told. */
public final class LensWords {

	private static final String BETWEEN = " · ";

	private LensWords() {
	}

	/**
	 * Why shorthand matters, and what people say instead, in the language of the list.
	 */
	public static Paragraph why(LensEntry entry) {
		var language = new InLanguage(entry.language());
		var paragraph = new Paragraph(language.words(entry.why()));
		paragraph.add(new Text(" "),
				language.within(paragraph, "base.lens.instead", String.join(BETWEEN, entry.instead())));
		return paragraph;
	}

}
