package org.peerway.assessment;

import java.util.Map;

/**
 * What one person says about an answer.
 *
 * @param levels points of the level that was reached, by the criterion's id
 * @param comment said to whoever wrote it, up to 2000 characters; empty for none
 */
public record GivenRating(Map<String, Integer> levels, String comment) {

	/** How long a comment may be, in characters. */
	public static final int LONGEST_COMMENT = 2000;

	public GivenRating {
		levels = Map.copyOf(levels);
		comment = comment.strip();
		if (comment.length() > LONGEST_COMMENT) {
			throw new IllegalArgumentException("A comment has at most " + LONGEST_COMMENT + " characters");
		}
	}

}
