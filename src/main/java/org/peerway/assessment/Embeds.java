package org.peerway.assessment;

import java.util.Map;

/**
 * What the texts of a question may show and open besides words.
 *
 * @param pictures their addresses, by the names that the texts show them by
 * @param links whether links can be followed; if not, their words are shown
 */
public record Embeds(Map<String, String> pictures, boolean links) {

	/** Links, and no pictures. */
	public static final Embeds NONE = of(Map.of());

	public Embeds {
		pictures = Map.copyOf(pictures);
	}

	/** Links, and pictures at these addresses. */
	public static Embeds of(Map<String, String> pictures) {
		return new Embeds(pictures, true);
	}

}
