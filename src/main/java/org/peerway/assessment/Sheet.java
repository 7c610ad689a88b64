package org.peerway.assessment;

import java.util.List;
import java.util.Set;
import java.time.Instant;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * All that a browser may know of an open attempt: nothing here tells which option fits.
 *
 * @param number of the attempt, counted from 1
 * @param step to expect with the next change
 */
public record Sheet(AttemptId attempt, QuizRef quiz, String title, int number, int step, List<Item> items) {

	/** How a question is answered. */
	public enum Kind {

		SINGLE, MULTIPLE, TRUE_FALSE;

		static Kind of(Question question) {
			return switch (question) {
				case Question.SingleChoice single -> SINGLE;
				case Question.MultipleChoice multiple -> MULTIPLE;
				case Question.TrueFalse trueFalse -> TRUE_FALSE;
			};
		}

	}

	/**
	 * One question of the paper, without its title, which may hint at the answer.
	 *
	 * @param position counted from 0
	 * @param choices in the order of this attempt
	 * @param chosen tokens
	 * @param savedAt when the answer was last kept, if ever
	 */
	public record Item(int position, Kind kind, @Nullable String scene, String ask, List<Choice> choices,
			Set<String> chosen, boolean flagged, @Nullable Instant savedAt) {

		public boolean isAnswered() {
			return !this.chosen.isEmpty();
		}

	}

	/**
	 * An option that may be chosen.
	 *
	 * @param token stands for the option in this attempt only
	 * @param text empty for {@link Kind#TRUE_FALSE}, where the first choice is "true" and
	 * the second "false"
	 */
	public record Choice(String token, String text) {
	}

	static Sheet of(Attempt attempt, Quiz quiz) {
		var questions = attempt.questions(quiz);
		var items = IntStream.range(0, questions.size())
			.mapToObj((position) -> item(position, PutQuestion.of(questions.get(position), attempt.seed()),
					attempt.answer(position)))
			.toList();
		return new Sheet(attempt.id(), attempt.quiz(), quiz.title(), attempt.number(), attempt.step(), items);
	}

	private static Item item(int position, PutQuestion put, Answer answer) {
		var question = put.question();
		var choices = put.options()
			.stream()
			.map((option) -> new Choice(option.token(), option.option().text()))
			.toList();
		return new Item(position, Kind.of(question), question.head().scene(), question.head().ask(), choices,
				put.tokens(answer.optionIds()), answer.flagged(), answer.savedAt());
	}

	public int answered() {
		return (int) this.items.stream().filter(Item::isAnswered).count();
	}

	/** Where to go on: the first question without an answer, or the last question. */
	public int firstOpen() {
		return this.items.stream()
			.filter((item) -> !item.isAnswered())
			.mapToInt(Item::position)
			.findFirst()
			.orElse(this.items.size() - 1);
	}

}
