package org.peerway.assessment;

import java.util.UUID;

/** Stands for one correction. */
public record CorrectionId(UUID value) {
}
