package org.peerway.roleplay.write;

import java.time.Instant;

import org.peerway.people.PersonId;

/**
 * Somebody who has a draft open.
 *
 * @param place the turn or ending they are at; empty for the whole
 * @param seen when they last gave a sign
 */
public record Editing(PersonId person, String place, Instant seen) {
}
