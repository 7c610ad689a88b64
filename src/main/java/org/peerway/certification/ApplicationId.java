package org.peerway.certification;

import java.util.UUID;

/** Identifies an application for a certificate. */
public record ApplicationId(UUID value) {
}
