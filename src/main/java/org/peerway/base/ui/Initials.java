package org.peerway.base.ui;

import java.util.Locale;

import com.vaadin.flow.component.html.Span;

/**
 * A person's initials in a circle; the name stands beside it, so it is hidden from screen
 * readers.
 */
public final class Initials extends Span {

	public Initials(String name) {
		super(of(name));
		addClassName("ava");
		getElement().setAttribute("aria-hidden", "true");
	}

	/** The first letters of first and last name; of a single name its first two. */
	static String of(String name) {
		String[] words = name.strip().split("\\s+");
		if (words.length == 1) {
			return firstLetters(words[0], 2);
		}
		return (firstLetters(words[0], 1) + firstLetters(words[words.length - 1], 1)).toUpperCase(Locale.ROOT);
	}

	private static String firstLetters(String word, int count) {
		return word.substring(0, word.offsetByCodePoints(0, Math.min(count, word.codePointCount(0, word.length()))));
	}

}
