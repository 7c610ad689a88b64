package org.peerway.assessment;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Response;

/**
 * All that a browser may know of an open attempt: nothing here tells which option fits,
 * but for what practice has told already.
 *
 * @param number of the attempt, counted from 1
 * @param step to expect with the next change
 * @param items none during a break that stops the clock
 */
public record Sheet(AttemptId attempt, QuizRef quiz, String title, int number, int step, Timing timing,
		List<Item> items) {

	/**
	 * One question of the paper, without its title, which may hint at the answer.
	 *
	 * @param position counted from 0
	 * @param response in the tokens of the task
	 * @param savedAt when the answer was last kept, if ever
	 * @param told what was told so far; {@code null} but in practice
	 * @param embeds what its texts may show besides words
	 */
	public record Item(int position, @Nullable String scene, String ask, Task task, Response response, boolean flagged,
			@Nullable Instant savedAt, @Nullable Told told, Embeds embeds) {

		/** A question of which nothing is told yet. */
		Item(int position, @Nullable String scene, String ask, Task task, Response response, boolean flagged,
				@Nullable Instant savedAt, Embeds embeds) {
			this(position, scene, ask, task, response, flagged, savedAt, null, embeds);
		}

		private Item with(Embedding embedding) {
			return new Item(this.position, this.scene, this.ask, this.task, this.response, this.flagged, this.savedAt,
					(this.told != null) ? this.told.with(embedding) : null,
					embedding.of(Stream.concat(ToldTexts.of(this.scene, this.ask), ToldTexts.of(this.task))));
		}

		public boolean isAnswered() {
			return this.response.isGiven();
		}

	}

	static Sheet of(Attempt attempt, Quiz quiz) {
		var questions = attempt.questions(quiz);
		var items = IntStream.range(0, questions.size())
			.mapToObj((position) -> item(position, attempt, questions.get(position), quiz.rules()))
			.toList();
		return new Sheet(attempt.id(), attempt.quiz(), quiz.title(), attempt.number(), attempt.step(), attempt.timing(),
				attempt.timing().isPaused() ? List.of() : items);
	}

	/** The question at that place of the paper. */
	static Item item(int position, Attempt attempt, Question question, AttemptRules rules) {
		var put = new PutQuestion(question, attempt.seed());
		var answer = attempt.answer(position);
		var told = rules.isPractice() ? Told.of(put, answer, rules.review().during()) : null;
		return new Item(position, question.head().scene(), question.head().ask(), Tasks.of(put),
				put.toBrowser(answer.response(question)), answer.flagged(), answer.savedAt(), told, Embeds.NONE)
			.with(Embedding.open(attempt, position, put, rules));
	}

	public boolean isPractice() {
		return this.items.stream().anyMatch((item) -> item.told() != null);
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
