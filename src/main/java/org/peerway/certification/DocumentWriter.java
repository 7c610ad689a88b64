package org.peerway.certification;

import java.util.Objects;

import org.peerway.certification.document.CertificateDocument;
import org.peerway.certification.document.CertificateFacts;
import org.peerway.certification.document.Words;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Turns the facts of a certificate into its document, in the language that the applicant
 * chose.
 */
@Component
class DocumentWriter {

	private final CertificationSettings settings;

	private final MessageSource texts;

	private final String baseUrl;

	DocumentWriter(CertificationSettings settings, MessageSource texts, @Value("${peerway.base-url}") String baseUrl) {
		this.settings = settings;
		this.texts = texts;
		this.baseUrl = baseUrl.replaceAll("/+$", "");
	}

	byte[] write(Application application, CertificateDraft draft, String issuer) {
		var words = Words.of(application.language(),
				(key) -> Objects.requireNonNull(this.texts.getMessage(key, null, application.language())));
		var signer = (this.settings.signer() != null) ? this.settings.signer() : printable(issuer);
		return CertificateDocument.render(new CertificateFacts(application.printedName(), this.settings.officeName(),
				draft.programme().title(), draft.courseTitle(), draft.hours(), draft.modules(),
				draft.programme().version(), signer, draft.serial().value(), draft.code().grouped(),
				this.baseUrl + "/verify/" + draft.code().grouped(), draft.issuedOn(), draft.expiresOn(),
				this.settings.paper(), words));
	}

	/** The office signs where the typefaces have no letters for its official. */
	private String printable(String issuer) {
		return CertificateDocument.unprintable(issuer).isEmpty() ? issuer : this.settings.officeName();
	}

}
