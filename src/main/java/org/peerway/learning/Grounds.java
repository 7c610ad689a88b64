package org.peerway.learning;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What the done activities of a course rest on, for whoever judges an application to look
 * at.
 *
 * @param quizzes the attempt that counts, by the id of the quiz
 * @param talks the newest play that came to an ending, by the id of the scenario
 */
public record Grounds(Map<String, GradedQuiz> quizzes, Map<String, EndedTalk> talks) {

	/** Of somebody who has done nothing yet. */
	public static final Grounds NONE = new Grounds(Map.of(), Map.of());

	public Grounds {
		quizzes = Map.copyOf(quizzes);
		talks = Map.copyOf(talks);
	}

	/** A submitted attempt. */
	public record GradedQuiz(UUID attempt, BigDecimal points, int maxScore, Instant at) {
	}

	/** A play that has ended. */
	public record EndedTalk(UUID play, Instant at) {
	}

}
