package org.peerway.assessment.ui;

import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.peerway.assessment.AttemptId;
import org.peerway.assessment.AttemptPictures;
import org.peerway.assessment.bank.BankPictures;
import org.peerway.assessment.bank.Picture;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Sends pictures of questions to browsers, which may do nothing with them but draw them.
 */
@Controller
class PictureDownload {

	private static final Duration KEPT = Duration.ofHours(1);

	private final AttemptPictures attempts;

	private final BankPictures bank;

	PictureDownload(AttemptPictures attempts, BankPictures bank) {
		this.attempts = attempts;
		this.bank = bank;
	}

	@GetMapping("/download/attempts/{attempt}/{position}/{token}")
	ResponseEntity<byte[]> ofAttempt(@PathVariable UUID attempt, @PathVariable int position,
			@PathVariable String token) {
		return answer(() -> this.attempts.picture(new AttemptId(attempt), position, token));
	}

	@GetMapping("/download/pictures/{id}")
	ResponseEntity<byte[]> ofBank(@PathVariable UUID id) {
		return answer(() -> this.bank.picture(id));
	}

	private static ResponseEntity<byte[]> answer(Supplier<Optional<Picture>> asked) {
		try {
			return asked.get().map(PictureDownload::answer).orElseGet(() -> ResponseEntity.notFound().build());
		}
		catch (NoSuchElementException | AccessDeniedException ex) {
			// the same answer for all, so that addresses tell nothing
			return ResponseEntity.notFound().build();
		}
	}

	private static ResponseEntity<byte[]> answer(Picture picture) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(picture.format().type()))
			.cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "default-src 'none'; sandbox")
			.header("Cross-Origin-Resource-Policy", "same-origin")
			.body(picture.bytes());
	}

}
