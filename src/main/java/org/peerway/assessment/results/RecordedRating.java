package org.peerway.assessment.results;

import java.time.Instant;
import java.util.Map;

import org.peerway.people.PersonId;

/**
 * What one person said about a text.
 *
 * @param slot counted from 1 for each text
 * @param levels points of the level that was reached, by the criterion's id
 * @param points of all criteria together
 * @param mark as a share of the most points, 0..1
 * @param comment empty if there is none
 * @param counted whether the mark of the text is made of it
 */
public record RecordedRating(int slot, PersonId rater, Map<String, Integer> levels, int points, double mark,
		String comment, boolean counted, Instant at) {

	public RecordedRating {
		levels = Map.copyOf(levels);
	}

}
