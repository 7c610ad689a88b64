package org.peerway.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.peerway.assessment.question.Question;

/** The questions that one attempt puts, in its order. */
record Paper(List<Question> questions) {

	Paper {
		questions = List.copyOf(questions);
	}

	/**
	 * Draws from the bank: first what the person has never seen, then what was seen
	 * longest ago. So a paper differs from the one before whenever the bank holds more
	 * than one paper.
	 * @param lastSeen the number of the latest attempt that put a question, by the
	 * question's id
	 */
	static Paper draw(Quiz quiz, Seed seed, Map<String, Integer> lastSeen) {
		var drawn = seed.shuffle(quiz.questions(), Question::id, "draw")
			.stream()
			.sorted(Comparator.comparingInt((question) -> lastSeen.getOrDefault(question.id(), 0)))
			.limit(quiz.draw())
			.toList();
		return new Paper(seed.shuffle(drawn, Question::id, "order"));
	}

}
