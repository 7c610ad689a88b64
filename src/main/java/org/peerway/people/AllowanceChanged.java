package org.peerway.people;

/**
 * What a person is allowed has changed; published within the transaction that keeps it.
 */
public record AllowanceChanged(PersonId person, Allowance allowance) {
}
