package org.peerway.certification;

import java.util.UUID;

/** Identifies a certificate inside the system; it is no proof of anything. */
public record CertificateId(UUID value) {
}
