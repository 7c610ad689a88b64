package org.peerway.assessment;

import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.peerway.assessment.question.Question;

/** The questions that one attempt puts, in its order. */
record Paper(List<Question> questions) {

	Paper {
		questions = List.copyOf(questions);
	}

	/**
	 * Draws section by section, no question twice and no withdrawn one while there are
	 * others: first what the person has never seen, then what was seen longest ago. So a
	 * paper differs from the one before whenever the bank holds more than one paper.
	 * @param lastSeen the number of the latest attempt that put a question, by the
	 * question's id
	 */
	static Paper draw(Quiz quiz, Seed seed, Map<String, Integer> lastSeen) {
		var shuffled = seed.shuffle(quiz.questions(), Question::id, "draw")
			.stream()
			.sorted(Comparator.<Question, Boolean>comparing((question) -> quiz.withdrawn().contains(question.id()))
				.thenComparing((question) -> lastSeen.getOrDefault(question.id(), 0)))
			.toList();
		Set<Question> taken = new HashSet<>();
		Map<Section, List<Question>> drawn = new IdentityHashMap<>();
		for (Section section : quiz.tightestFirst()) {
			var questions = shuffled.stream()
				.filter((question) -> section.pool().holds(question) && !taken.contains(question))
				.limit(section.draw())
				.toList();
			taken.addAll(questions);
			drawn.put(section, seed.shuffle(questions, Question::id, "order"));
		}
		return new Paper(quiz.sections()
			.stream()
			.flatMap((section) -> drawn.getOrDefault(section, List.of()).stream())
			.toList());
	}

}
