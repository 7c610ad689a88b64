package org.peerway.certification.document;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.peerway.base.document.Imprint;
import org.peerway.base.document.Paper;
import org.peerway.base.document.Text;

/**
 * All that stands on a certificate.
 *
 * @param name whom it is for, as the person writes it
 * @param hours the hours of training
 * @param serial the certificate's number
 * @param code the check code in groups
 * @param verifyUrl the address the QR code opens, with the code
 * @param expiresOn the last day in force, or null when it has no end
 */
public record CertificateFacts(String name, String office, String programme, String courseTitle, int hours,
		List<String> modules, String rulesVersion, String signer, String serial, String code, String verifyUrl,
		LocalDate issuedOn, @Nullable LocalDate expiresOn, Paper paper, Words words) {

	public CertificateFacts {
		if (Stream.of(name, office, programme, courseTitle, rulesVersion, signer, serial, code)
			.anyMatch(String::isBlank)) {
			throw new IllegalArgumentException("A certificate leaves no text blank");
		}
		if (hours < 0) {
			throw new IllegalArgumentException("Not a number of hours: " + hours);
		}
		if (URI.create(verifyUrl).getAuthority() == null) {
			throw new IllegalArgumentException("Not an address to check at: " + verifyUrl);
		}
		if (expiresOn != null && expiresOn.isBefore(issuedOn)) {
			throw new IllegalArgumentException("Ends before it is issued");
		}
		modules = List.copyOf(modules);
	}

	/** Dated by the day of issue, so that the same facts give the same bytes. */
	Imprint imprint() {
		return new Imprint(Text.tidy(words.fill(words.title(), name, programme, serial)), words.language(),
				issuedOn.atStartOfDay(ZoneOffset.UTC).toInstant(), serial);
	}

	/** The address of the check page as one would type it: no scheme, no code. */
	String checkPage() {
		URI url = URI.create(verifyUrl);
		String path = url.getPath().replaceAll("/+$", "");
		int last = path.lastIndexOf('/');
		if (last >= 0 && bare(path.substring(last)).equals(bare(code))) {
			path = path.substring(0, last);
		}
		return url.getAuthority() + path;
	}

	private static String bare(String code) {
		return code.replaceAll("[^\\p{Alnum}]", "").toUpperCase(Locale.ROOT);
	}

}
