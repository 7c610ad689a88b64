package org.peerway.assessment.ui;

import java.util.UUID;

import org.peerway.assessment.AttemptId;
import org.peerway.assessment.AttemptPictures;
import org.peerway.assessment.bank.BankPictures;
import org.peerway.base.ui.PictureResponse;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Sends pictures of questions to browsers, which may do nothing with them but draw them.
 */
@Controller
class PictureDownload {

	private final AttemptPictures attempts;

	private final BankPictures bank;

	PictureDownload(AttemptPictures attempts, BankPictures bank) {
		this.attempts = attempts;
		this.bank = bank;
	}

	@GetMapping("/download/attempts/{attempt}/{position}/{token}")
	ResponseEntity<byte[]> ofAttempt(@PathVariable UUID attempt, @PathVariable int position,
			@PathVariable String token) {
		return PictureResponse.of(() -> this.attempts.picture(new AttemptId(attempt), position, token));
	}

	@GetMapping("/download/pictures/{id}")
	ResponseEntity<byte[]> ofBank(@PathVariable UUID id) {
		return PictureResponse.of(() -> this.bank.picture(id));
	}

}
