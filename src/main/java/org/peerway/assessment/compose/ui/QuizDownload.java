package org.peerway.assessment.compose.ui;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.peerway.assessment.compose.ComposeService;
import org.peerway.assessment.compose.EditionInfo;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Sends an edition of a quiz, which holds its keys, to those who may read it. */
@Controller
class QuizDownload {

	private final ComposeService service;

	QuizDownload(ComposeService service) {
		this.service = service;
	}

	@GetMapping("/download/quizzes/{quiz}/{number}.yaml")
	void download(@PathVariable UUID quiz, @PathVariable int number, HttpServletResponse response) throws IOException {
		var edition = this.service.editions(quiz)
			.stream()
			.filter((one) -> one.number() == number)
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		response.setContentType("application/yaml;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name(edition) + ".yaml\"");
		response.getWriter().write(this.service.text(edition.ref().courseVersion()));
	}

	private static String name(EditionInfo edition) {
		var plain = Normalizer.normalize(edition.title(), Normalizer.Form.NFD)
			.toLowerCase(Locale.ROOT)
			.replaceAll("\\p{M}", "")
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
		return (plain.isEmpty() ? "quiz" : plain) + "-" + edition.number();
	}

}
