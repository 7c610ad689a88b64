package org.peerway.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
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
	 * @param embeds what its texts may show besides words
	 */
	public record Item(int position, String title, @Nullable String scene, String ask, Kind kind, Points points,
			Outcome outcome, @Nullable String lesson, boolean flagged, @Nullable String said, Embeds embeds) {

		/** Whether the answer fits in full; if not, it is one to look at. */
		public boolean fits() {
			return this.points.value() >= 1;
		}

		/** Whether it is a text that people rated and that did not earn all. */
		public boolean isReadByPeople() {
			return !fits() && this.outcome instanceof Outcome.Text text && !text.given().isBlank();
		}

		private Item showing(Set<ReviewRule.Part> shown) {
			boolean key = shown.contains(ReviewRule.Part.KEY);
			boolean feedback = shown.contains(ReviewRule.Part.FEEDBACK);
			return new Item(this.position, this.title, this.scene, this.ask, this.kind, this.points,
					Outcomes.showing(this.outcome, key, feedback), this.lesson, this.flagged,
					feedback ? this.said : null, this.embeds);
		}

		private Item with(Embedding embedding) {
			var texts = Stream.concat(ToldTexts.of(this.scene, this.ask, this.said),
					ToldTexts.of(this.kind, this.outcome));
			return new Item(this.position, this.title, this.scene, this.ask, this.kind, this.points, this.outcome,
					this.lesson, this.flagged, this.said, embedding.of(texts));
		}

	}

	/** How many do not fit in full; what nobody rates in practice is not among them. */
	public int toLookAt() {
		return this.summary.maxScore() - this.fitting - readByPeople()
				- (int) this.items.stream().filter(this::isToCompare).count();
	}

	/** Whether the person compares that answer with an example, as nobody rates it. */
	public boolean isToCompare(Item item) {
		return this.summary.isPractice() && item.kind().isRated();
	}

	/** How many texts were rated and did not earn all; in practice nobody rates. */
	public int readByPeople() {
		return this.summary.isPractice() ? 0 : (int) this.items.stream().filter(Item::isReadByPeople).count();
	}

	/** Of an attempt that people have to rate first. */
	static Review awaiting(Attempt attempt, Quiz quiz) {
		return new Review(attempt.summary(), quiz.title(), 0, Set.of(), List.of());
	}

	static Review of(Attempt attempt, Quiz quiz, Set<ReviewRule.Part> shown,
			Map<Integer, List<Outcome.Reading>> texts) {
		var questions = attempt.questions(quiz);
		var items = IntStream.range(0, questions.size())
			.mapToObj((position) -> item(position, quiz, new PutQuestion(questions.get(position), attempt.seed()),
					attempt.answer(position), texts.getOrDefault(position, List.of())))
			.toList();
		int fitting = (int) items.stream().filter(Item::fits).count();
		var told = shown.contains(ReviewRule.Part.ANSWERS) ? items.stream()
			.map((item) -> item.showing(shown)
				.with(Embedding.graded(attempt, item.position(),
						new PutQuestion(questions.get(item.position()), attempt.seed()))))
			.toList() : List.<Item>of();
		return new Review(attempt.summary(), quiz.title(), fitting, shown, told);
	}

	private static Item item(int position, Quiz quiz, PutQuestion put, Answer answer, List<Outcome.Reading> readings) {
		var question = put.question();
		var head = question.head();
		var response = answer.response(question);
		return new Item(position, head.title(), head.scene(), head.ask(), question.kind(),
				new Points(quiz.score(question, response)
					.orElseGet(() -> quiz.rules().isPractice() ? 0 : answer.markOrAll())),
				with(readings,
						put.inOrder(quiz.rules().isPractice() ? Outcomes.toCompare(question, response)
								: Outcomes.of(question, response))),
				head.lesson(), answer.flagged(), head.aids().said(), Embeds.NONE);
	}

	private static Outcome with(List<Outcome.Reading> readings, Outcome outcome) {
		return (outcome instanceof Outcome.Text text) ? text.with(readings) : outcome;
	}

}
