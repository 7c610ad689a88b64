package org.peerway.course;

import java.util.List;

/**
 * A word that the course teaches.
 *
 * @param also other forms of the word
 * @param lesson the id of the lesson that teaches it
 */
public record GlossaryTerm(String id, String term, List<String> also, String meaning, String lesson) {

	public GlossaryTerm {
		also = List.copyOf(also);
	}

}
