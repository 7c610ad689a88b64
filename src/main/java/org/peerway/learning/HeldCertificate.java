package org.peerway.learning;

import java.time.LocalDate;

import org.peerway.people.PersonId;

/**
 * A certificate that somebody holds.
 *
 * @param serial its number
 */
public record HeldCertificate(PersonId person, String serial, LocalDate issuedOn) {
}
