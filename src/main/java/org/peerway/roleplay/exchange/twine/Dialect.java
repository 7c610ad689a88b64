package org.peerway.roleplay.exchange.twine;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The story formats of Twine: languages that passages are written in. */
enum Dialect {

	HARLOWE, SUGARCUBE, CHAPBOOK, OTHER;

	private static final Pattern SUGARCUBE_MACRO = Pattern.compile("<<[a-z]|\\]\\[\\$");

	private static final Pattern HARLOWE_MACRO = Pattern.compile("\\((?:set|if|link|link-goto|goto|go-to|display):");

	private static final Pattern CHAPBOOK_MODIFIER = Pattern
		.compile("(?m)^\\[(?:if|unless|else|continued?|cont'd)\\b[^\\[\\]\\n]*+\\]$|^--$");

	/**
	 * The story format of that name; by what its passages hold where that says nothing.
	 */
	static Dialect of(String name, List<Passage> passages) {
		var lower = name.toLowerCase(Locale.ROOT);
		if (lower.startsWith("harlowe")) {
			return HARLOWE;
		}
		if (lower.startsWith("sugarcube") || lower.startsWith("sugarcane")) {
			return SUGARCUBE;
		}
		if (lower.startsWith("chapbook")) {
			return CHAPBOOK;
		}
		return lower.isBlank() ? guess(passages) : OTHER;
	}

	private static Dialect guess(List<Passage> passages) {
		if (holds(passages, SUGARCUBE_MACRO)) {
			return SUGARCUBE;
		}
		if (holds(passages, HARLOWE_MACRO)) {
			return HARLOWE;
		}
		return holds(passages, CHAPBOOK_MODIFIER) ? CHAPBOOK : OTHER;
	}

	private static boolean holds(List<Passage> passages, Pattern sign) {
		return passages.stream().anyMatch((passage) -> sign.matcher(passage.text()).find());
	}

	/** What a text of this format is made of. */
	List<Piece> pieces(String text, Expressions.Story story) {
		return switch (this) {
			case HARLOWE -> new HarloweText(text, story).pieces();
			case SUGARCUBE -> new SugarCubeText(text, story).pieces();
			case CHAPBOOK -> new ChapbookText(text, story).pieces();
			case OTHER -> new Pieces(text, story).words(0, text.length()).toList();
		};
	}

	/** Whether variables stand in expressions without a sign. */
	boolean isBare() {
		return this == CHAPBOOK;
	}

}
