package org.peerway.learning;

/** A cohort as a list shows it. */
public record CohortCard(CohortId id, String name, long people) {
}
