package org.peerway.base;

/** What somebody looks for, as a pattern of SQL whose escape character is {@code !}. */
public final class SearchPattern {

	private SearchPattern() {
	}

	/** Finds text that has these words anywhere; none of their characters is special. */
	public static String containing(String words) {
		return '%' + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + '%';
	}

}
