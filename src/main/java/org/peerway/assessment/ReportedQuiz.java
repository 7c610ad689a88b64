package org.peerway.assessment;

import java.time.Instant;

/** A quiz at which attempts were finished, and how many by how many people. */
public record ReportedQuiz(QuizRef quiz, long attempts, long people, Instant last) {
}
