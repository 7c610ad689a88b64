package org.peerway.roleplay.exchange.h5p;

import org.peerway.base.file.Characters;
import org.peerway.roleplay.exchange.Part;
import org.peerway.roleplay.exchange.Remarks;
import org.peerway.roleplay.exchange.part.Losses;
import org.peerway.roleplay.exchange.part.PlainHtml;

/**
 * Writes texts as H5P keeps them: all as HTML, so that none of them is taken for an
 * element.
 *
 * @param losses to be told of texts that would not be read as exactly the same
 */
record Html(Losses losses) {

	/** Paragraphs. */
	String paragraphs(String text, Part part, String place) {
		return told(text, PlainHtml.write(text), part, place);
	}

	/** A text in which no elements may stand. */
	String phrase(String text, Part part, String place) {
		return told(text, escaped(text), part, place);
	}

	/** A text in which no elements may stand, as it will be written. */
	static String escaped(String text) {
		return PlainHtml.inline(Characters.shown(text));
	}

	/** A text as it will be read again. */
	static String asRead(String text) {
		return PlainHtml.read(PlainHtml.write(text), new Remarks(0));
	}

	private String told(String text, String html, Part part, String place) {
		if (!PlainHtml.read(html, new Remarks(0)).equals(text)) {
			this.losses.notExact(part, place);
		}
		return html;
	}

}
