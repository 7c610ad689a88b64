package org.peerway.learning.ui;

import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;

import org.peerway.assessment.AttemptId;
import org.peerway.learning.results.ExportFormat;
import org.peerway.learning.results.ResultsExport;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Sends the record of an attempt. Only a form with the token of the session asks for it:
 * an export is an act on record, which no link and no foreign page may bring about.
 */
@Controller
class ResultsDownload {

	private final ResultsExport exports;

	ResultsDownload(ResultsExport exports) {
		this.exports = exports;
	}

	/** Where a form on a screen sends to. */
	static String address(AttemptId attempt, ExportFormat format) {
		return "download/results/" + attempt.value() + "." + format.ending();
	}

	@PostMapping("/download/results/{attempt}.pdf")
	ResponseEntity<byte[]> pdf(@PathVariable UUID attempt, Locale language) {
		return send(attempt, ExportFormat.PDF, language);
	}

	@PostMapping("/download/results/{attempt}.json")
	ResponseEntity<byte[]> json(@PathVariable UUID attempt, Locale language) {
		return send(attempt, ExportFormat.JSON, language);
	}

	private ResponseEntity<byte[]> send(UUID attempt, ExportFormat format, Locale language) {
		try {
			var file = this.exports.export(new AttemptId(attempt), format, language);
			return ResponseEntity.ok()
				.contentType(MediaType.parseMediaType(format.mediaType()))
				.header(HttpHeaders.CONTENT_DISPOSITION,
						ContentDisposition.attachment().filename(file.name()).build().toString())
				.body(file.bytes());
		}
		catch (NoSuchElementException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, "", ex);
		}
		catch (IllegalStateException ex) {
			throw new ResponseStatusException(HttpStatus.CONFLICT, "", ex);
		}
	}

}
