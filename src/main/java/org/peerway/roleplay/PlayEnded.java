package org.peerway.roleplay;

import java.time.Instant;

import org.peerway.people.PersonId;

/** A person came to an ending of a scenario. */
public record PlayEnded(PlayId play, PersonId person, ScenarioRef scenario, PlayMode mode, String ending, Instant at) {
}
