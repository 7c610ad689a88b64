package org.peerway.assessment.exchange.qti;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How elements and attributes are called in each version. */
enum Vocabulary {

	/** QTI 2.1: {@code choiceInteraction}, {@code maxChoices}. */
	SECOND,

	/** QTI 3.0: {@code qti-choice-interaction}, {@code max-choices}. */
	THIRD;

	private static final String PREFIX = "qti-";

	private static final Pattern CAPITAL = Pattern.compile("([A-Z])");

	private static final Set<String> HTML = Set.of("p", "div", "span", "br", "em", "strong", "b", "i", "code", "pre",
			"blockquote", "ul", "ol", "li", "a", "img", "audio", "object");

	static boolean isThird(String element) {
		return element.startsWith(PREFIX);
	}

	/** The name of an element in QTI 2, whatever the version. */
	static String plain(String element) {
		return isThird(element) ? camel(element.substring(PREFIX.length())) : element;
	}

	/** {@code max-choices} as {@code maxChoices}. */
	static String camel(String name) {
		if (name.startsWith("data-") || name.indexOf('-') < 0) {
			return name;
		}
		var camel = new StringBuilder(name.length());
		boolean capital = false;
		for (char ch : name.toCharArray()) {
			if (ch == '-') {
				capital = !camel.isEmpty();
			}
			else {
				camel.append(capital ? Character.toUpperCase(ch) : ch);
				capital = false;
			}
		}
		return camel.toString();
	}

	String element(String plain) {
		return (this == SECOND || HTML.contains(plain)) ? plain : PREFIX + kebab(plain);
	}

	String attribute(String element, String attribute) {
		return (this == SECOND || HTML.contains(element)) ? attribute : kebab(attribute);
	}

	private static String kebab(String camel) {
		return CAPITAL.matcher(camel).replaceAll("-$1").toLowerCase(Locale.ROOT);
	}

}
