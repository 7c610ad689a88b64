package org.peerway.assessment;

import java.time.Duration;
import java.util.List;

import org.peerway.assessment.question.Question;

/**
 * A quiz with its bank and its rules.
 *
 * @param minutes how long it usually takes, in minutes
 * @param passMark points needed to pass, 1..{@link #draw()}; each question is worth one
 * @param sections in the order of a paper
 */
public record Quiz(String id, String title, int minutes, int passMark, AttemptRules rules, List<Section> sections,
		List<Question> questions) {

	public Quiz {
		questions = List.copyOf(questions);
		sections = List.copyOf(sections);
		if (questions.stream().anyMatch((question) -> question.kind().isRated())) {
			throw new IllegalArgumentException("Quiz " + id + " holds a question that people rate");
		}
		for (int i = 0; i < sections.size(); i++) {
			if (!sections.get(i).isAlwaysFilled(sections.subList(0, i), questions)) {
				throw new ShortSectionException(i + 1, sections.get(i));
			}
		}
		int draw = sections.stream().mapToInt(Section::draw).sum();
		if (passMark < 1 || passMark > draw) {
			throw new IllegalArgumentException("Quiz " + id + " cannot be passed with a mark of " + passMark);
		}
	}

	/** A quiz that draws from its whole bank. */
	public Quiz(String id, String title, int minutes, int draw, int passMark, AttemptRules rules,
			List<Question> questions) {
		this(id, title, minutes, passMark, rules, List.of(new Section("", draw, Pool.ALL)), questions);
	}

	/** A quiz without a time limit that is always open. */
	public Quiz(String id, String title, int minutes, int draw, int passMark, int attempts, Duration coolDown,
			List<Question> questions) {
		this(id, title, minutes, draw, passMark,
				new AttemptRules(Mode.QUIZ, attempts, new Waits(coolDown, coolDown), TimeRule.NONE, Window.ALWAYS),
				questions);
	}

	/** How many questions a paper holds. */
	public int draw() {
		return this.sections.stream().mapToInt(Section::draw).sum();
	}

}
