package org.peerway.certification.ui;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.NoSuchElementException;
import java.util.UUID;

import org.peerway.certification.CertificateId;
import org.peerway.certification.CertificateService;
import org.peerway.certification.CertificateService.StoredDocument;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriUtils;

/** Sends the stored bytes of a certificate to its holder or the office. */
@Controller
class CertificateDownload {

	private final CertificateService certificates;

	CertificateDownload(CertificateService certificates) {
		this.certificates = certificates;
	}

	@GetMapping("/download/certificate/{id}")
	ResponseEntity<byte[]> download(@PathVariable UUID id) {
		try {
			var document = this.certificates.document(new CertificateId(id));
			return ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_PDF)
				.eTag('"' + document.sha256() + '"')
				.header(HttpHeaders.CONTENT_DISPOSITION, disposition(document))
				.body(document.bytes());
		}
		catch (NoSuchElementException | AccessDeniedException ex) {
			// the same answer for both, so that ids tell nothing
			return ResponseEntity.notFound().build();
		}
	}

	/**
	 * Two names: one that every system can keep, and the true one for those that can.
	 * @see <a href="https://www.rfc-editor.org/rfc/rfc6266#section-4.3">RFC 6266</a>
	 */
	private static String disposition(StoredDocument document) {
		var plain = Normalizer.normalize(document.name(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		return "attachment; filename=\"" + file(document, plain, "[^A-Za-z0-9]+") + "\"; filename*=UTF-8''"
				+ UriUtils.encode(file(document, document.name(), "[^\\p{L}\\p{M}\\p{N}]+"), StandardCharsets.UTF_8);
	}

	private static String file(StoredDocument document, String name, String others) {
		return (document.serial().value() + "-" + name).replaceAll(others, "-").replaceAll("-$", "") + ".pdf";
	}

}
