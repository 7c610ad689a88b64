package org.peerway.assessment.compose.ui;

import java.util.UUID;

import org.peerway.assessment.QuizRef;

/** Addresses around quizzes that are put together. */
final class Links {

	static final String QUIZZES = "quizzes";

	private Links() {
	}

	static String to(UUID quiz) {
		return QUIZZES + "/" + quiz;
	}

	static String toStatistics(QuizRef edition) {
		return "statistics/" + edition.courseVersion() + "/" + edition.quiz();
	}

	static String toFile(UUID quiz, int edition) {
		return "download/" + to(quiz) + "/" + edition + ".yaml";
	}

}
