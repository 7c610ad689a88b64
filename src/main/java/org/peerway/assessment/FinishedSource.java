package org.peerway.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Response;
import org.peerway.assessment.question.ResponseText;
import org.peerway.assessment.statistics.AttemptChoice;
import org.peerway.assessment.statistics.AttemptSource;
import org.peerway.assessment.statistics.FinishedAttempt;

/** The finished attempts at a quiz, graded as its keys stand now. */
final class FinishedSource implements AttemptSource {

	private final FinishedAnswers finished;

	private final QuizRef ref;

	private final AttemptChoice choice;

	private final Quiz quiz;

	private final PaperPlaces places;

	private final Map<String, Graded> bank;

	FinishedSource(FinishedAnswers finished, QuizRef ref, AttemptChoice choice, Quiz quiz, PaperPlaces places) {
		this.finished = finished;
		this.ref = ref;
		this.choice = choice;
		this.quiz = quiz;
		this.places = places;
		this.bank = quiz.questions()
			.stream()
			.map(Graded::new)
			.collect(Collectors.toMap(Graded::id, Function.identity()));
	}

	@Override
	public void totals(DoubleConsumer reader) {
		this.finished.totals(this.ref, this.choice, reader);
	}

	@Override
	public void forEach(Consumer<? super FinishedAttempt> reader) {
		var number = new int[1];
		this.finished.attempts(this.ref, this.choice, (line, answers) -> reader
			.accept(new FinishedAttempt(Integer.toString(++number[0]), line.score(), responses(answers))));
	}

	private List<FinishedAttempt.Response> responses(List<FinishedAnswers.AnswerLine> answers) {
		List<FinishedAttempt.Response> responses = new ArrayList<>(answers.size());
		for (int turn = 1; turn <= answers.size(); turn++) {
			var answer = answers.get(turn - 1);
			var graded = this.bank.get(answer.question());
			if (graded == null) {
				throw new IllegalStateException("The quiz has no question " + answer.question());
			}
			var given = graded.given(answer.chosen());
			if (given.share().isPresent() || !this.quiz.rules().isPractice()) {
				var mark = new Points(given.share().orElseGet(() -> Answer.orAll(answer.mark())));
				responses.add(new FinishedAttempt.Response(this.places.of(answer.question(), turn), answer.question(),
						mark.value(), given.chosen(), answer.time()));
			}
		}
		return responses;
	}

	/**
	 * What an answer is worth.
	 *
	 * @param share empty if people rate it
	 */
	private record Given(OptionalDouble share, Set<String> chosen) {
	}

	/** A question that remembers what usual answers are worth. */
	private final class Graded {

		private static final int MOST = 1_000;

		private static final int LONGEST = 200;

		private final Question question;

		private final Map<String, Given> known = new HashMap<>();

		Graded(Question question) {
			this.question = question;
		}

		String id() {
			return this.question.id();
		}

		Given given(String text) {
			var before = this.known.get(text);
			if (before != null) {
				return before;
			}
			var given = grade(text);
			if (this.known.size() < MOST && text.length() <= LONGEST) {
				this.known.put(text, given);
			}
			return given;
		}

		private Given grade(String text) {
			var response = ResponseText.read(this.question.kind(), text);
			return new Given(FinishedSource.this.quiz.score(this.question, response),
					(response instanceof Response.Chosen ticked) ? ticked.options() : Set.of());
		}

	}

}
