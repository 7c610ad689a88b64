package org.peerway.certification;

import java.time.LocalDate;
import java.util.Optional;

/** A certificate as a list shows it to its holder and to the office. */
public record CertificateCard(CertificateId id, SerialNumber serial, VerificationCode code, String name,
		String programme, LocalDate issuedOn, Optional<LocalDate> expiresOn) {
}
