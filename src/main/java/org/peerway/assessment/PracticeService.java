package org.peerway.assessment;

import java.util.function.UnaryOperator;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Tells in practice how an answer goes while the attempt is open; about one question at a
 * time, and only what was asked for.
 */
@Service
@PreAuthorize("hasRole('TRAINEE')")
public class PracticeService {

	private final OpenAttempts open;

	private final CorrectedQuizzes quizzes;

	PracticeService(OpenAttempts open, CorrectedQuizzes quizzes) {
		this.open = open;
		this.quizzes = quizzes;
	}

	/**
	 * Grades what is given now, as often as somebody likes.
	 * @param position of the question on the paper, counted from 0
	 * @throws IllegalStateException if nothing is given, or the attempt is no practice
	 * @throws StaleStepException if the attempt was changed since it was read
	 * @throws AttemptClosedException if the attempt is submitted
	 */
	public Practised check(AttemptId id, int expectedStep, int position) {
		return tell(id, expectedStep, position, Answer::check);
	}

	/**
	 * Shows the hint, if the question has one.
	 * @throws IllegalStateException if the attempt is no practice
	 * @throws StaleStepException if the attempt was changed since it was read
	 * @throws AttemptClosedException if the attempt is submitted
	 */
	public Practised hint(AttemptId id, int expectedStep, int position) {
		return tell(id, expectedStep, position, Answer::seeHint);
	}

	/**
	 * Shows what fits, where the rules allow that.
	 * @throws IllegalStateException if no answer was checked, or the attempt is no
	 * practice
	 * @throws StaleStepException if the attempt was changed since it was read
	 * @throws AttemptClosedException if the attempt is submitted
	 */
	public Practised showKey(AttemptId id, int expectedStep, int position) {
		return tell(id, expectedStep, position, Answer::seeKey);
	}

	private Practised tell(AttemptId id, int expectedStep, int position, UnaryOperator<Answer> asked) {
		return this.open.change(id, (attempt) -> {
			var quiz = this.quizzes.quiz(attempt.quiz());
			if (!quiz.rules().isPractice()) {
				throw new IllegalStateException("Nothing is told during attempt " + id.value());
			}
			int step = attempt.practise(expectedStep, position, asked);
			var put = OpenAttempts.put(attempt, position, quiz);
			var told = Told.of(put, attempt.answer(position), quiz.rules().review().during());
			return new Practised(step, told.with(Embedding.open(attempt, position, put, quiz.rules())));
		});
	}

}
