package org.peerway.course.content;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import org.peerway.assessment.Quiz;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.MultipleChoice;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.SingleChoice;
import org.peerway.assessment.question.TrueFalse;

/** Builds a quiz from quiz.yaml. */
final class QuizBuilder {

	private QuizBuilder() {
	}

	static Quiz quiz(Entry quiz) {
		return new Quiz(quiz.text("id"), quiz.text("title"), quiz.number("minutes"), quiz.number("draw"),
				quiz.number("passMark"), quiz.number("attempts"), coolDown(quiz),
				quiz.entries("questions").stream().map(QuizBuilder::question).toList());
	}

	static Question question(Entry question) {
		var head = new Head(question.text("id"), question.text("title"), question.texts("concepts"), level(question),
				question.text("lesson"), question.textOrNull("scene"), question.text("ask"));
		var options = question.entries("options").stream().map(QuizBuilder::option).toList();
		return switch (question.text("kind")) {
			case "single" -> new SingleChoice(head, options);
			case "multiple" -> new MultipleChoice(head, options);
			case "true-false" -> trueFalse(head, question);
			default -> throw question.unreadable("kind");
		};
	}

	private static Question trueFalse(Head head, Entry question) {
		Entry feedback = question.entry("feedback").orElseThrow(() -> question.unreadable("feedback"));
		return new TrueFalse(head, question.truth("answer"), feedback.text("true"), feedback.text("false"));
	}

	private static Option option(Entry option) {
		return new Option(option.text("id"), option.text("text"), option.flag("fits"), option.text("feedback"));
	}

	private static Head.Level level(Entry question) {
		return switch (question.text("level")) {
			case "recall" -> Head.Level.RECALL;
			case "applied" -> Head.Level.APPLIED;
			default -> throw question.unreadable("level");
		};
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
