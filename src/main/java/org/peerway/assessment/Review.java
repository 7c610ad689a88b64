package org.peerway.assessment;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** A graded attempt with everything that may be said about it. */
public record Review(AttemptSummary summary, String title, List<Item> items) {

	/**
	 * One question of the paper and how it went.
	 *
	 * @param position counted from 0
	 * @param points of the one that the question is worth
	 * @param lesson id of the lesson to look at again
	 */
	public record Item(int position, String title, @Nullable String scene, String ask, Sheet.Kind kind, Points points,
			List<ReviewedOption> chosen, List<ReviewedOption> fitting, String lesson, boolean flagged) {

		/** Whether the answer fits in full; if not, it is one to look at. */
		public boolean fits() {
			return this.points.value() >= 1;
		}

	}

	/**
	 * An option and what is said to a person who chose it.
	 *
	 * @param option id in the content; "true" or "false" where the text is empty
	 */
	public record ReviewedOption(String option, String text, boolean fits, String feedback) {

		static ReviewedOption of(Option option) {
			return new ReviewedOption(option.id(), option.text(), option.fits(), option.feedback());
		}

	}

	/** How many answers fit in full. */
	public int fitting() {
		return (int) this.items.stream().filter(Item::fits).count();
	}

	public int toLookAt() {
		return this.items.size() - fitting();
	}

	static Review of(Attempt attempt, Quiz quiz) {
		var questions = attempt.questions(quiz);
		var items = IntStream.range(0, questions.size())
			.mapToObj((position) -> item(position, PutQuestion.of(questions.get(position), attempt.seed()),
					attempt.answer(position)))
			.toList();
		return new Review(attempt.summary(), quiz.title(), items);
	}

	private static Item item(int position, PutQuestion put, Answer answer) {
		var head = put.question().head();
		var chosen = answer.optionIds();
		return new Item(position, head.title(), head.scene(), head.ask(), Sheet.Kind.of(put.question()),
				new Points(Grading.score(put.question(), chosen)), said(put, (option) -> chosen.contains(option.id())),
				said(put, Option::fits), head.lesson(), answer.flagged());
	}

	private static List<ReviewedOption> said(PutQuestion put, Predicate<Option> condition) {
		return put.optionsWhere(condition).stream().map(ReviewedOption::of).toList();
	}

}
