package org.peerway.base;

import java.util.Enumeration;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** The languages Peerway speaks, and which of them a visitor gets. */
public final class Languages {

	/** The cookie that keeps a visitor's own choice. */
	public static final String COOKIE = "peerway-language";

	/** All languages; the first is spoken to whoever understands none of them. */
	public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.of("es"));

	private Languages() {
	}

	/**
	 * The language for a visitor.
	 * @param chosen the tag in the cookie, if any
	 * @param accepted what the browser asks for, best first
	 */
	public static Locale choose(@Nullable String chosen, Enumeration<Locale> accepted) {
		for (Locale language : ALL) {
			if (language.getLanguage().equals(chosen)) {
				return language;
			}
		}
		while (accepted.hasMoreElements()) {
			Locale wish = accepted.nextElement();
			for (Locale language : ALL) {
				if (language.getLanguage().equals(wish.getLanguage())) {
					return language;
				}
			}
		}
		return ALL.getFirst();
	}

}
