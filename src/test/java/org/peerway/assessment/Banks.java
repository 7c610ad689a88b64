package org.peerway.assessment;

import java.time.Duration;
import java.util.stream.IntStream;

import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Questions;

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

	/** One question of each kind to practice with. */
	static Quiz practice(ReviewRule review) {
		return new Quiz("practice", "Practice", 20, 12, 0, AttemptRules.practice(Window.ALWAYS, review),
				Questions.all().toList());
	}

	/** In turn a single choice, a multiple choice and a statement. */
	static Question question(int index) {
		return switch (index % 3) {
			case 0 -> Questions.single("q" + index);
			case 1 -> Questions.multiple("q" + index, 2, 2);
			default -> Questions.statement("q" + index, index % 2 == 0);
		};
	}

}
