package org.peerway.assessment;

import java.time.Duration;
import java.util.List;

import org.peerway.assessment.question.Question;

/**
 * A quiz with its bank and its rules.
 *
 * @param minutes how long it usually takes, in minutes
 * @param draw how many questions a paper holds; each is worth one point
 * @param passMark points needed to pass, 1..draw
 */
public record Quiz(String id, String title, int minutes, int draw, int passMark, AttemptRules rules,
		List<Question> questions) {

	public Quiz {
		questions = List.copyOf(questions);
		if (draw < 1 || draw > questions.size()) {
			throw new IllegalArgumentException("Quiz " + id + " draws " + draw + " of " + questions.size());
		}
		if (questions.stream().anyMatch((question) -> question.kind().isRated())) {
			throw new IllegalArgumentException("Quiz " + id + " holds a question that people rate");
		}
		if (passMark < 1 || passMark > draw) {
			throw new IllegalArgumentException("Quiz " + id + " cannot be passed with a mark of " + passMark);
		}
	}

	/** A quiz without a time limit that is always open. */
	public Quiz(String id, String title, int minutes, int draw, int passMark, int attempts, Duration coolDown,
			List<Question> questions) {
		this(id, title, minutes, draw, passMark,
				new AttemptRules(Mode.QUIZ, attempts, new Waits(coolDown, coolDown), TimeRule.NONE, Window.ALWAYS),
				questions);
	}

}
