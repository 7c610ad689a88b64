package org.peerway.assessment;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.peerway.assessment.question.ChoiceQuestion;
import org.peerway.assessment.question.Grading;
import org.peerway.assessment.question.MultipleChoice;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Response;

/** A heap of papers on a teacher's desk: drawn, answered at random, graded. */
public final class Papers {

	private final PassMark mark;

	private final List<Answered> papers;

	private Papers(PassMark mark, List<Answered> papers) {
		this.mark = mark;
		this.papers = papers;
	}

	/** Draws papers and answers them. */
	public static Papers draw(Quiz quiz, int count) {
		var random = new Random(1);
		return new Papers(new PassMark(quiz.passMark()),
				IntStream.range(0, count)
					.mapToObj((number) -> answer(Paper.draw(quiz, Seed.random(), Map.of()), random))
					.toList());
	}

	/** Grades every paper and tells how many reach the pass mark. */
	public long passed() {
		return this.papers.stream().filter((paper) -> this.mark.isReachedBy(paper.points())).count();
	}

	private static Answered answer(Paper paper, Random random) {
		return new Answered(paper.questions(),
				paper.questions().stream().collect(Collectors.toMap(Question::id, choose(random))));
	}

	private static Function<Question, Response> choose(Random random) {
		return (question) -> {
			var options = ((ChoiceQuestion) question).options();
			int most = (question instanceof MultipleChoice) ? 2 : 1;
			return new Response.Chosen(random.ints(0, options.size())
				.distinct()
				.limit(most)
				.mapToObj((index) -> options.get(index).id())
				.collect(Collectors.toSet()));
		};
	}

	private record Answered(List<Question> questions, Map<String, Response> given) {

		Points points() {
			return new Points(this.questions.stream()
				.mapToDouble((question) -> Grading.score(question, this.given.get(question.id())).orElseThrow())
				.sum());
		}

	}

}
