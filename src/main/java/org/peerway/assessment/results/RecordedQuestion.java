package org.peerway.assessment.results;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.Points;
import org.peerway.assessment.question.Kind;

/**
 * One question of the paper: what was put, what was answered, what fits and what it
 * earned.
 *
 * @param number its place on the paper, from 1
 * @param hash SHA-256 of its YAML as it was put, in hexadecimal
 * @param bank where it came from, if it was not a file
 * @param put its parts in the order of the paper, with answers and the key in force
 * @param savedAt when the answer was kept last; nothing if none ever was
 * @param spent how long it was before the person
 * @param withdrawn whether everybody has its point
 * @param points by the key in force, of one
 * @param ratings what people said about a text, in the order in which they said it first
 */
public record RecordedQuestion(int number, String id, String hash, @Nullable BankSource bank, Kind kind, String title,
		@Nullable String scene, String ask, PutParts put, boolean answered, @Nullable Instant savedAt, Duration spent,
		boolean withdrawn, Points points, List<RecordedRating> ratings) {

	public RecordedQuestion {
		ratings = List.copyOf(ratings);
	}

	/** Whether two who rated did not agree, so that a third was asked. */
	public boolean hasThird() {
		return this.ratings.size() > 2;
	}

}
