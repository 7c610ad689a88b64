package org.peerway.roleplay;

import java.util.UUID;

/**
 * Names one scenario as it stood in one immutable version.
 *
 * @param courseVersion of the course, or of the scenario itself where it was published
 * here
 */
public record ScenarioRef(UUID courseVersion, String scenario) {
}
