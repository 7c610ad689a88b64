package org.peerway.roleplay.exchange.part;

import org.peerway.base.file.Characters;
import org.peerway.roleplay.exchange.Part;
import org.peerway.roleplay.script.Value;

/**
 * Makes texts such as files can hold: without control characters, and without spaces
 * around them.
 *
 * @param losses to be told which texts are changed by that
 */
public record Exact(Losses losses) {

	/** A text of several lines. */
	public String text(String text, Part part, String place) {
		return told(text, Characters.shown(text.replace("\r\n", "\n").replace('\r', '\n')).strip(), part, place);
	}

	/** A text of one line. */
	public String line(String text, Part part, String place) {
		return told(text, Characters.shown(text).replaceAll("[\\s\\u2028\\u2029]+", " ").strip(), part, place);
	}

	/** Tells of words that cannot be held as they are. */
	public void value(Value value, Part part, String place) {
		if (value instanceof Value.Word word && !isShown(word.text())) {
			this.losses.notExact(part, place);
		}
	}

	/** Whether a text has nothing but characters that can be shown. */
	public boolean isShown(String text) {
		return Characters.shown(text).equals(text);
	}

	private String told(String before, String now, Part part, String place) {
		if (!now.equals(before)) {
			this.losses.notExact(part, place);
		}
		return now;
	}

}
