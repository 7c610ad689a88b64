package org.peerway.assessment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Quizzes to test with; whatever must not leave the server early says CANARY. */
final class Banks {

	private Banks() {
	}

	/** Ten of a bank are drawn, seven pass, three attempts, 15 minutes between them. */
	static Quiz quiz(int bank) {
		return quiz(bank, 10);
	}

	static Quiz quiz(int bank, int draw) {
		var questions = IntStream.range(0, bank).mapToObj(Banks::question).toList();
		return new Quiz("peer-principles-quiz", "Peer principles", 20, draw, Math.min(7, draw), 3,
				Duration.ofMinutes(15), questions);
	}

	/** In turn a single choice, a multiple choice and a statement. */
	static Question question(int index) {
		return switch (index % 3) {
			case 0 -> single("q" + index);
			case 1 -> multiple("q" + index, 2, 2);
			default -> statement("q" + index, index % 2 == 0);
		};
	}

	static Question single(String id) {
		return new Question.SingleChoice(head(id),
				List.of(option(id, "x", false), option(id, "y", true), option(id, "z", false), option(id, "w", false)));
	}

	/** Fitting options f0, f1, ... and others n0, n1, ... */
	static Question multiple(String id, int fitting, int others) {
		var options = new ArrayList<Option>();
		IntStream.range(0, fitting).forEach((index) -> options.add(option(id, "f" + index, true)));
		IntStream.range(0, others).forEach((index) -> options.add(option(id, "n" + index, false)));
		return new Question.MultipleChoice(head(id), options);
	}

	static Question statement(String id, boolean answer) {
		return new Question.TrueFalse(head(id), answer, "CANARY feedback true", "CANARY feedback false");
	}

	private static Question.Head head(String id) {
		return new Question.Head(id, "CANARY title " + id, List.of("CANARY-concept"), Question.Level.APPLIED,
				"CANARY-lesson", "Scene of " + id, "Ask of " + id);
	}

	private static Option option(String question, String id, boolean fits) {
		return new Option(id, "Text " + id + " of " + question, fits, "CANARY feedback " + id + " of " + question);
	}

}
