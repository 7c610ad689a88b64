package org.peerway.assessment;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.question.ChoiceQuestion;
import org.peerway.assessment.question.Grading;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.Outcome;
import org.peerway.assessment.question.Outcomes;

/**
 * A graded attempt with everything that may be said about it.
 *
 * @param fitting how many answers fit in full
 * @param shown what may be shown now
 * @param items none unless answers may be shown
 */
public record Review(AttemptSummary summary, String title, int fitting, Set<ReviewRule.Part> shown, List<Item> items) {

	/**
	 * One question of the paper and how it went.
	 *
	 * @param position counted from 0
	 * @param points of the one that the question is worth
	 * @param lesson id of the lesson to look at again, if there is one
	 * @param said to everybody about this question, if anything is
	 */
	public record Item(int position, String title, @Nullable String scene, String ask, Kind kind, Points points,
			Outcome outcome, @Nullable String lesson, boolean flagged, @Nullable String said) {

		/** Whether the answer fits in full; if not, it is one to look at. */
		public boolean fits() {
			return this.points.value() >= 1;
		}

		private Item showing(Set<ReviewRule.Part> shown) {
			boolean key = shown.contains(ReviewRule.Part.KEY);
			boolean feedback = shown.contains(ReviewRule.Part.FEEDBACK);
			return new Item(this.position, this.title, this.scene, this.ask, this.kind, this.points,
					Outcomes.showing(this.outcome, key, feedback), this.lesson, this.flagged,
					feedback ? this.said : null);
		}

	}

	public int toLookAt() {
		return this.summary.maxScore() - this.fitting;
	}

	static Review of(Attempt attempt, Quiz quiz, Set<ReviewRule.Part> shown) {
		var questions = attempt.questions(quiz);
		var items = IntStream.range(0, questions.size())
			.mapToObj((position) -> item(position, new PutQuestion(questions.get(position), attempt.seed()),
					attempt.answer(position)))
			.toList();
		int fitting = (int) items.stream().filter(Item::fits).count();
		var told = shown.contains(ReviewRule.Part.ANSWERS) ? items.stream().map((item) -> item.showing(shown)).toList()
				: List.<Item>of();
		return new Review(attempt.summary(), quiz.title(), fitting, shown, told);
	}

	private static Item item(int position, PutQuestion put, Answer answer) {
		var question = put.question();
		var head = question.head();
		var response = answer.response(question);
		return new Item(position, head.title(), head.scene(), head.ask(), question.kind(),
				new Points(Grading.score(question, response).orElseThrow()),
				inOrder(put, Outcomes.of(question, response)), head.lesson(), answer.flagged(), head.aids().said());
	}

	/** Options are shown as the attempt showed them. */
	static Outcome inOrder(PutQuestion put, Outcome outcome) {
		if (!(outcome instanceof Outcome.Options options && put.question() instanceof ChoiceQuestion choice)) {
			return outcome;
		}
		var order = put.options(choice);
		return new Outcome.Options(order.stream().filter(options.chosen()::contains).toList(),
				order.stream().filter(options.fitting()::contains).toList());
	}

}
