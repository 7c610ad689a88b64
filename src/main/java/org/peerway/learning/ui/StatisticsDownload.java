package org.peerway.learning.ui;

import java.io.IOException;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.peerway.assessment.QuizRef;
import org.peerway.assessment.QuizReports;
import org.peerway.assessment.Quizzes;
import org.peerway.assessment.statistics.AttemptChoice;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Sends the marks behind the statistics of a quiz row by row, and the figures of its
 * questions.
 */
@Controller
class StatisticsDownload {

	private final QuizReports reports;

	private final Quizzes quizzes;

	StatisticsDownload(QuizReports reports, Quizzes quizzes) {
		this.reports = reports;
		this.quizzes = quizzes;
	}

	@GetMapping("/download/statistics/{version}/{quiz}.csv")
	void download(@PathVariable UUID version, @PathVariable String quiz,
			@RequestParam(defaultValue = "first") String attempts, HttpServletResponse response) throws IOException {
		var ref = new QuizRef(version, quiz);
		var choice = choice(attempts);
		prepare(ref, quiz, response);
		this.reports.matrix(ref, choice, response.getWriter());
	}

	@GetMapping("/download/statistics/{version}/{quiz}/questions.csv")
	void figures(@PathVariable UUID version, @PathVariable String quiz,
			@RequestParam(defaultValue = "first") String attempts, HttpServletResponse response) throws IOException {
		var ref = new QuizRef(version, quiz);
		var choice = choice(attempts);
		prepare(ref, quiz + "-questions", response);
		this.reports.figures(ref, choice, response.getWriter());
	}

	private void prepare(QuizRef ref, String name, HttpServletResponse response) {
		mustExist(ref);
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				"attachment; filename=\"" + name.replaceAll("[^a-z0-9-]", "") + ".csv\"");
	}

	private void mustExist(QuizRef ref) {
		try {
			this.quizzes.quiz(ref);
		}
		catch (NoSuchElementException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, "", ex);
		}
	}

	private static AttemptChoice choice(String name) {
		try {
			return AttemptChoice.valueOf(name.toUpperCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "", ex);
		}
	}

}
