package org.peerway.assessment;

import java.util.UUID;

/**
 * Names one quiz as it stood in one immutable version.
 *
 * @param courseVersion of the course that it stands in, or the edition where it was put
 * together in the app
 */
public record QuizRef(UUID courseVersion, String quiz) {
}
