package org.peerway.certification;

import java.time.Instant;
import java.util.Optional;

import org.peerway.course.CodeOfEthics;

/** What a trainee sees of their own way to the certificate. */
public record OwnCertification(Worksheet worksheet, CodeOfEthics codeOfEthics, Optional<OwnApplication> application) {

	/** The application that can still lead to a certificate. */
	public record OwnApplication(ApplicationState state, String printedName, Instant submittedAt,
			Optional<String> returnReason) {
	}

}
