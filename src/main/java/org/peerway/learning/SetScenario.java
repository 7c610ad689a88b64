package org.peerway.learning;

import java.time.Instant;

import org.peerway.roleplay.ScenarioRef;

/**
 * A role-play that a trainer set for a cohort beside those of the course.
 *
 * @param minutes how long it takes
 * @param there whether it can be started
 */
public record SetScenario(ScenarioRef ref, String title, String summary, String language, int minutes, Instant setAt,
		boolean there) {
}
