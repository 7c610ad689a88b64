package org.peerway.certification;

import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import org.peerway.base.document.Paper;
import org.peerway.people.EmailAddress;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a certification office sets.
 *
 * @param officeName stands at the top of every certificate
 * @param paper the size of certificates
 * @param signer who signs for the office; whoever issues, if nobody is named
 * @param timeZone where the office is, for the day of issue; the server's, if none is
 * named
 * @param officeEmail where whoever checks a certificate may write; nowhere, if empty
 */
@ConfigurationProperties("peerway.certification")
record CertificationSettings(@DefaultValue("Peerway Certification Office") String officeName,
		@DefaultValue("LETTER") Paper paper, @Nullable String signer, @Nullable ZoneId timeZone,
		@DefaultValue("") String officeEmail) {

	CertificationSettings {
		if (officeName.isBlank()) {
			throw new IllegalArgumentException("peerway.certification.office-name is blank");
		}
		if (!officeEmail.isBlank() && !EmailAddress.isValid(officeEmail)) {
			throw new IllegalArgumentException("peerway.certification.office-email is no e-mail address");
		}
		officeEmail = officeEmail.strip();
		signer = (signer != null && signer.isBlank()) ? null : signer;
	}

	ZoneId zone() {
		return (this.timeZone != null) ? this.timeZone : ZoneId.systemDefault();
	}

}
