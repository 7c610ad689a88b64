package org.peerway.certification;

import java.time.LocalDate;
import java.util.Optional;

/** What anybody who has the code may know of a certificate. */
public record PublicCertificate(String name, String programme, SerialNumber serial, LocalDate issuedOn,
		Optional<LocalDate> expiresOn) {

	/** Whether it is in force on that day; the last day counts. */
	public boolean isInForceOn(LocalDate day) {
		return this.expiresOn.map((end) -> !day.isAfter(end)).orElse(true);
	}

}
