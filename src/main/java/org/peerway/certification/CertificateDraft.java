package org.peerway.certification;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.peerway.course.Programme;

/**
 * The facts of a certificate on the day it is issued, copied so that nothing later
 * changes them.
 */
record CertificateDraft(SerialNumber serial, VerificationCode code, Programme programme, String courseTitle,
		int courseVersion, int hours, List<String> modules, String evidence, LocalDate issuedOn,
		@Nullable LocalDate expiresOn) {
}
