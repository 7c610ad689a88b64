package org.peerway.roleplay.exchange.h5p;

import java.util.List;
import java.util.Optional;

import org.peerway.roleplay.exchange.Media;

/**
 * A page that will be written.
 *
 * @param name what authors call it
 * @param text what it shows
 * @param media its picture, with words for it
 * @param ways what can be chosen, or the only way on
 */
record Page(Kind kind, String name, String text, Optional<Media> media, String alternative, List<Way> ways) {

	enum Kind {

		QUESTION, TEXT, IMAGE

	}

	Page {
		ways = List.copyOf(ways);
	}

	static Page of(Kind kind, String name, String text, List<Way> ways) {
		return new Page(kind, name, text, Optional.empty(), "", ways);
	}

	static Page image(String name, Media media, String alternative, Way way) {
		return new Page(Kind.IMAGE, name, "", Optional.of(media), alternative, List.of(way));
	}

	/**
	 * A way on.
	 *
	 * @param text what is chosen, empty for the usual word
	 * @param to the name of a page, or a slash and the id of an ending
	 */
	record Way(String text, String to, String feedback) {

		/** What the id of an ending begins with: no page has such a name. */
		static final String END = "/";

		boolean ends() {
			return this.to.startsWith(END);
		}

	}

}
