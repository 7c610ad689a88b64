package org.peerway.certification;

import org.peerway.people.PersonId;

/** A certificate was issued to a person. */
public record CertificateIssued(CertificateId certificate, PersonId holder) {
}
