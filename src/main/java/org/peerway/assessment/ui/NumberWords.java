package org.peerway.assessment.ui;

import java.util.Locale;

import com.vaadin.flow.component.Component;

/** Writes small numbers as words, as people do in a sentence. */
final class NumberWords {

	private static final int MOST = 12;

	private NumberWords() {
	}

	static String of(Component on, int number) {
		return (number <= MOST) ? on.getTranslation("assessment.number." + number) : Integer.toString(number);
	}

	/** For the beginning of a sentence. */
	static String capitalized(Component on, int number) {
		var word = of(on, number);
		return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
	}

}
