package org.peerway.assessment.compose;

import java.time.Instant;
import java.util.UUID;

import org.peerway.assessment.QuizRef;

/**
 * A published edition as lists show it.
 *
 * @param number counted from 1
 * @param language as in {@code en}
 */
public record EditionCard(UUID id, UUID quiz, int number, String title, String language, Instant publishedAt) {

	public QuizRef ref() {
		return EditionQuizzes.ref(this.id, this.quiz);
	}

}
