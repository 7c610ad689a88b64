package org.peerway.roleplay;

import java.util.UUID;

/** Names one scenario as it stood in one immutable course version. */
public record ScenarioRef(UUID courseVersion, String scenario) {
}
