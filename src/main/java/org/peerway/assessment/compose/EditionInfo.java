package org.peerway.assessment.compose;

import java.time.Instant;
import java.util.Locale;

import org.peerway.assessment.QuizRef;
import org.peerway.people.PersonId;

/**
 * A published edition of a quiz.
 *
 * @param number counted from 1
 * @param hash SHA-256 of its text
 */
public record EditionInfo(QuizRef ref, int number, String title, Locale language, String hash, String note,
		PersonId author, Instant publishedAt) {
}
