package org.peerway.people;

/** How to call a person and where to reach them. */
public record PersonCard(PersonId id, String name, String email) {
}
