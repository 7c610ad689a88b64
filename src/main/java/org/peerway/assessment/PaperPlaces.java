package org.peerway.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.peerway.assessment.question.ChoiceQuestion;
import org.peerway.assessment.question.HotText;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.statistics.QuizPlan;

/**
 * Where the questions of a quiz stand in its statistics. One that every paper puts has
 * its own position, whatever its turn on the screen; the others have the place that a
 * draw filled with them.
 */
final class PaperPlaces {

	private final QuizPlan plan;

	private final Map<String, Integer> fixed;

	private PaperPlaces(List<QuizPlan.Position> positions, List<Question> bank) {
		this.plan = new QuizPlan(positions,
				bank.stream().map((question) -> new QuizPlan.Item(question.id(), 1, options(question))).toList());
		this.fixed = IntStream.range(0, positions.size())
			.boxed()
			.filter((index) -> positions.get(index).question().isPresent())
			.collect(Collectors.toMap((index) -> positions.get(index).question().orElseThrow(), (index) -> index + 1));
	}

	static PaperPlaces of(Quiz quiz) {
		var bank = quiz.questions();
		var candidates = bank.stream()
			.filter((question) -> quiz.sections().stream().anyMatch((section) -> section.pool().holds(question)))
			.toList();
		var positions = (candidates.size() == quiz.draw()) ? candidates.stream().map(PaperPlaces::holding).toList()
				: positions(quiz);
		return new PaperPlaces(positions, bank);
	}

	/**
	 * A section puts all that is left for it where it draws so many. No earlier section
	 * takes any of them, since a quiz is valid only where enough are left to draw.
	 */
	private static List<QuizPlan.Position> positions(Quiz quiz) {
		Set<Question> always = new HashSet<>();
		Map<Section, List<Question>> whole = new IdentityHashMap<>();
		for (Section section : quiz.tightestFirst()) {
			var left = new ArrayList<>(section.candidates(quiz.questions()));
			left.removeAll(always);
			if (left.size() == section.draw()) {
				always.addAll(left);
				whole.put(section, left);
			}
		}
		return quiz.sections().stream().flatMap((section) -> {
			var all = whole.get(section);
			return (all != null) ? all.stream().map(PaperPlaces::holding)
					: Stream.generate(() -> QuizPlan.Position.drawn(1)).limit(section.draw());
		}).toList();
	}

	private static QuizPlan.Position holding(Question question) {
		return QuizPlan.Position.holding(question.id(), 1);
	}

	private static List<String> options(Question question) {
		return switch (question) {
			case ChoiceQuestion choice -> choice.options().stream().map(Option::id).toList();
			case HotText text -> text.options().stream().map(Option::id).toList();
			default -> List.of();
		};
	}

	QuizPlan plan() {
		return this.plan;
	}

	/**
	 * The position of a question, from 1.
	 * @param turn which one it was on the screen, from 1
	 */
	int of(String question, int turn) {
		return this.fixed.getOrDefault(question, turn);
	}

}
