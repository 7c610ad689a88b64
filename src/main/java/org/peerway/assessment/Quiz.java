package org.peerway.assessment;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import java.util.Set;

import org.peerway.assessment.question.Grading;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Response;

/**
 * A quiz with its bank and its rules.
 *
 * @param minutes how long it usually takes, in minutes
 * @param passMark points needed to pass, 1..{@link #draw()}, where each question is worth
 * one; 0 in practice, where nothing counts
 * @param sections in the order of a paper
 * @param withdrawn ids of questions of which everybody has the point
 */
public record Quiz(String id, String title, int minutes, int passMark, AttemptRules rules, List<Section> sections,
		List<Question> questions, Set<String> withdrawn) {

	public Quiz {
		questions = List.copyOf(questions);
		withdrawn = Set.copyOf(withdrawn);
		sections = List.copyOf(sections);
		var inTurn = tightestFirst(sections, questions);
		for (int i = 0; i < inTurn.size(); i++) {
			if (!inTurn.get(i).isAlwaysFilled(inTurn.subList(0, i), questions)) {
				throw new ShortSectionException(sections.indexOf(inTurn.get(i)) + 1, inTurn.get(i));
			}
		}
		int draw = sections.stream().mapToInt(Section::draw).sum();
		if (rules.isPractice() ? passMark != 0 : passMark < 1 || passMark > draw) {
			throw new IllegalArgumentException("Quiz " + id + " cannot be passed with a mark of " + passMark);
		}
	}

	/** A quiz of which nothing is withdrawn. */
	public Quiz(String id, String title, int minutes, int passMark, AttemptRules rules, List<Section> sections,
			List<Question> questions) {
		this(id, title, minutes, passMark, rules, sections, questions, Set.of());
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

	/**
	 * In the order in which they draw, so that those with little to draw from come first.
	 */
	List<Section> tightestFirst() {
		return tightestFirst(this.sections, this.questions);
	}

	private static List<Section> tightestFirst(List<Section> sections, List<Question> bank) {
		return sections.stream().sorted(Comparator.comparingInt((section) -> section.candidates(bank).size())).toList();
	}

	/** How many questions a paper holds. */
	public int draw() {
		return this.sections.stream().mapToInt(Section::draw).sum();
	}

	/**
	 * A question of the bank.
	 * @throws NoSuchElementException if there is none with that id
	 */
	public Question question(String id) {
		return this.questions.stream()
			.filter((question) -> question.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException("Quiz " + this.id + " has no question " + id));
	}

	/** The share of a question's point that a response earns; empty if people rate it. */
	OptionalDouble score(Question question, Response response) {
		return this.withdrawn.contains(question.id()) ? OptionalDouble.of(1) : Grading.score(question, response);
	}

	/** The quiz with these questions in place of those with their ids. */
	Quiz corrected(Map<String, Question> corrected, Set<String> withdrawn) {
		var all = this.questions.stream().map((question) -> corrected.getOrDefault(question.id(), question)).toList();
		return new Quiz(this.id, this.title, this.minutes, this.passMark, this.rules, this.sections, all, withdrawn);
	}

	/** Whether some answers may have to be rated by people; in practice none are. */
	public boolean isRated() {
		return !this.rules.isPractice() && this.questions.stream().anyMatch((question) -> question.kind().isRated());
	}

}
