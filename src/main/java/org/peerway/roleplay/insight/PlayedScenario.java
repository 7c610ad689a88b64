package org.peerway.roleplay.insight;

import java.time.Instant;

import org.peerway.roleplay.ScenarioRef;

/** A scenario that was played, by how many people and how often. */
public record PlayedScenario(ScenarioRef scenario, long plays, long people, Instant last) {
}
