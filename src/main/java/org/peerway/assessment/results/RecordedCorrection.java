package org.peerway.assessment.results;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.ChangedMark;
import org.peerway.assessment.Points;
import org.peerway.people.PersonId;

/**
 * That a question of the paper was withdrawn or its key corrected, and what that did to
 * the attempt.
 *
 * @param number place of the question on the paper, from 1
 * @param withdrawn whether everybody has its point by it
 * @param hash SHA-256 of the corrected question's YAML; empty if it was withdrawn
 * @param before the question's parts with the key that held before
 * @param pointsBefore what the answer earned by that key
 * @param pointsAfter what it earns by the correction
 * @param changed the marks of the attempt, if it changed them
 */
public record RecordedCorrection(int number, String question, boolean withdrawn, boolean neverLower, String reason,
		PersonId by, Instant at, String hash, PutParts before, Points pointsBefore, Points pointsAfter, Effect effect,
		@Nullable ChangedMark changed) {

	/** What a correction did to one attempt. */
	public enum Effect {

		/** It was known when the attempt was graded. */
		BEFORE_GRADING,

		/** The mark of the attempt is another one. */
		CHANGED,

		/** The mark would have fallen, and was left as it was. */
		KEPT,

		/** The answer earns as much as before. */
		NONE

	}

}
