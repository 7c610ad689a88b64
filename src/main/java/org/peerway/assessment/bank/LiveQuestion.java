package org.peerway.assessment.bank;

import java.util.Locale;
import java.util.UUID;

import org.peerway.assessment.question.Question;

/**
 * A published version of a question.
 *
 * @param version its number, counted from 1
 */
public record LiveQuestion(UUID id, int version, Locale language, Question question) {
}
