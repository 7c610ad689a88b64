package org.peerway.course.content;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import org.peerway.assessment.Quiz;
import org.peerway.assessment.exchange.yaml.QuestionYaml;
import org.peerway.base.yaml.Entry;

/** Builds a quiz from quiz.yaml. */
final class QuizBuilder {

	private QuizBuilder() {
	}

	static Quiz quiz(Entry quiz) {
		return new Quiz(quiz.text("id"), quiz.text("title"), quiz.number("minutes"), quiz.number("draw"),
				quiz.number("passMark"), quiz.number("attempts"), coolDown(quiz),
				quiz.entries("questions").stream().map(QuestionYaml::question).toList());
	}

	private static Duration coolDown(Entry quiz) {
		try {
			return Duration.parse(quiz.text("coolDown").toUpperCase(Locale.ROOT));
		}
		catch (DateTimeParseException ex) {
			throw quiz.unreadable("coolDown");
		}
	}

}
