package org.peerway.assessment;

import java.util.UUID;

/** Names one quiz as it stood in one immutable course version. */
public record QuizRef(UUID courseVersion, String quiz) {
}
