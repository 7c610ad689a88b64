package org.peerway.learning.results;

import java.time.Instant;

import org.peerway.people.Role;

/**
 * Who answers for a document.
 *
 * @param role in which they do
 * @param hash SHA-256 of the JSON that belongs to it
 */
record SignOff(String name, Role role, Instant at, String hash) {
}
