package org.peerway.roleplay.write.edit;

import org.peerway.roleplay.script.Scenario;

/** A scenario with something new in it, and the id of that. */
public record Added(Scenario scenario, String id) {
}
