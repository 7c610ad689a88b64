package org.peerway.learning.results;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.rating.RatingRule;
import org.peerway.assessment.results.RecordedQuestion;

/**
 * How far the marks of the first two who rated a text lie apart.
 *
 * @param difference as a share of the most points, 0..1; nothing if one rated
 * @param agreed whether that counts as agreement; nothing if one rated
 */
record Agreement(@Nullable Double difference, @Nullable Boolean agreed) {

	private static final double MILLION = 1_000_000;

	static Agreement of(RecordedQuestion question, RatingRule rule) {
		if (question.ratings().size() < 2) {
			return new Agreement(null, null);
		}
		double apart = Math.abs(question.ratings().get(0).mark() - question.ratings().get(1).mark());
		double difference = Math.round(apart * MILLION) / MILLION;
		return new Agreement(difference, difference <= rule.tolerance());
	}

}
