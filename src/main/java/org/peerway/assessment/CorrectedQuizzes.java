package org.peerway.assessment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.peerway.assessment.question.Question;

import org.springframework.stereotype.Component;

/** The quizzes with all that was corrected about them, by which attempts are graded. */
@Component
class CorrectedQuizzes {

	private final Quizzes quizzes;

	private final Corrections corrections;

	private final QuizKeyring keyring;

	CorrectedQuizzes(Quizzes quizzes, Corrections corrections, QuizKeyring keyring) {
		this.quizzes = quizzes;
		this.corrections = corrections;
		this.keyring = keyring;
	}

	/**
	 * The quiz as it stands now.
	 * @throws java.util.NoSuchElementException if there is none
	 */
	Quiz quiz(QuizRef ref) {
		return corrected(this.quizzes.quiz(ref), this.corrections.of(ref.courseVersion(), ref.quiz()));
	}

	/**
	 * The quiz as it stands, and so it stays until this transaction is over, which may
	 * have to be tried again; in practice nothing counts, and nothing is held on to.
	 * @throws java.util.NoSuchElementException if there is none
	 */
	Quiz toGradeBy(QuizRef ref) {
		var quiz = this.quizzes.quiz(ref);
		if (quiz.rules().isPractice()) {
			return quiz(ref);
		}
		var keys = this.keyring.share(new QuizKeys.Key(ref))
			.orElseGet(() -> this.keyring.saveAndFlush(new QuizKeys(ref)));
		return (keys.corrections() == 0) ? quiz : quiz(ref);
	}

	/**
	 * Counts a correction, which nobody grades by or makes at the same time.
	 * @param expected how many there were
	 * @throws StaleCorrectionException if there were others
	 */
	void correct(QuizRef ref, int expected) {
		this.keyring.take(new QuizKeys.Key(ref))
			.orElseGet(() -> this.keyring.saveAndFlush(new QuizKeys(ref)))
			.correct(expected);
	}

	/** How many corrections of a quiz there were. */
	int corrections(QuizRef ref) {
		return this.keyring.corrections(new QuizKeys.Key(ref)).orElse(0);
	}

	/** The quiz with these corrections, of which the last one of a question holds. */
	static Quiz corrected(Quiz quiz, List<Correction> corrections) {
		Map<String, Question> corrected = new HashMap<>();
		Set<String> withdrawn = new HashSet<>();
		for (Correction correction : corrections) {
			withdrawn.remove(correction.question());
			correction.corrected()
				.ifPresentOrElse((question) -> corrected.put(question.id(), question),
						() -> withdrawn.add(correction.question()));
		}
		return quiz.corrected(corrected, withdrawn);
	}

}
