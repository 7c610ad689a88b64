package org.peerway.certification;

import java.time.LocalDate;
import java.util.Optional;

/** A certificate as a list shows it to its holder and to the office. */
public record CertificateCard(CertificateId id, SerialNumber serial, VerificationCode code, String name,
		String programme, LocalDate issuedOn, Optional<LocalDate> expiresOn) {

	/** Whether it is in force on that day; the last day counts. */
	public boolean isInForceOn(LocalDate day) {
		return this.expiresOn.map((end) -> !day.isAfter(end)).orElse(true);
	}

}
