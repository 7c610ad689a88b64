package org.peerway.certification.ui;

import java.text.Normalizer;
import java.util.NoSuchElementException;
import java.util.UUID;

import org.peerway.certification.CertificateId;
import org.peerway.certification.CertificateService;
import org.peerway.certification.CertificateService.StoredDocument;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

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
				.header(HttpHeaders.CONTENT_DISPOSITION, name(document))
				.body(document.bytes());
		}
		catch (NoSuchElementException ex) {
			return ResponseEntity.notFound().build();
		}
	}

	/** Letters and digits only, so that every system can keep the file. */
	private static String name(StoredDocument document) {
		var plain = Normalizer.normalize(document.name(), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replaceAll("[^A-Za-z0-9]+", "-")
			.replaceAll("^-|-$", "");
		var file = plain.isEmpty() ? document.serial().value() : document.serial().value() + "-" + plain;
		return ContentDisposition.attachment().filename(file + ".pdf").build().toString();
	}

}
