package org.peerway.assessment.bank;

import java.time.Instant;

import org.peerway.people.PersonId;

/**
 * What somebody did about a question, and said.
 *
 * @param comment empty if nothing was said
 */
public record ReviewNote(ReviewStep step, PersonId by, Instant at, String comment) {

	/** The most characters of a comment. */
	public static final int LONGEST = 2000;

	public ReviewNote {
		comment = comment.strip();
		if (comment.length() > LONGEST) {
			throw new IllegalArgumentException("A comment takes " + LONGEST + " characters at most");
		}
	}

}
