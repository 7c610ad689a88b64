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

	CorrectedQuizzes(Quizzes quizzes, Corrections corrections) {
		this.quizzes = quizzes;
		this.corrections = corrections;
	}

	/**
	 * The quiz as it stands now.
	 * @throws java.util.NoSuchElementException if there is none
	 */
	Quiz quiz(QuizRef ref) {
		return corrected(this.quizzes.quiz(ref), this.corrections.of(ref.courseVersion(), ref.quiz()));
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
