package org.peerway.assessment;

import java.util.List;

import org.peerway.assessment.statistics.AttemptChoice;
import org.peerway.assessment.statistics.FiguresCsv;
import org.peerway.assessment.statistics.MatrixCsv;
import org.peerway.assessment.statistics.QuizStatistics;

import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells how quizzes work, from all finished attempts of a version; nothing in it names a
 * person.
 */
@Service
@PreAuthorize("hasAnyRole('TRAINER', 'OFFICE')")
public class QuizReports {

	private static final Limit MOST_QUIZZES = Limit.of(200);

	private final FinishedAttempts finished;

	private final FinishedAnswers answers;

	private final CorrectedQuizzes quizzes;

	QuizReports(FinishedAttempts finished, FinishedAnswers answers, CorrectedQuizzes quizzes) {
		this.finished = finished;
		this.answers = answers;
		this.quizzes = quizzes;
	}

	/** The quizzes at which attempts were finished, the latest first; 200 at most. */
	@Transactional(readOnly = true)
	public List<ReportedQuiz> quizzes() {
		return this.finished.quizzes(MOST_QUIZZES);
	}

	/**
	 * The statistics of a quiz in one version, in memory that does not grow with the
	 * number of attempts.
	 * @throws java.util.NoSuchElementException if there is no such quiz
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public QuizStatistics statistics(QuizRef ref, AttemptChoice choice) {
		var quiz = this.quizzes.quiz(ref);
		var places = PaperPlaces.of(quiz);
		return QuizStatistics.of(places.plan(), new FinishedSource(this.answers, ref, choice, quiz, places));
	}

	/**
	 * Writes the marks behind the statistics as CSV; attempts are numbered and name
	 * nobody.
	 * @throws java.util.NoSuchElementException if there is no such quiz
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public void matrix(QuizRef ref, AttemptChoice choice, Appendable target) {
		var quiz = this.quizzes.quiz(ref);
		var places = PaperPlaces.of(quiz);
		MatrixCsv.write(places.plan(), new FinishedSource(this.answers, ref, choice, quiz, places), target);
	}

	/**
	 * Writes the figures of the questions as CSV, with times.
	 * @throws java.util.NoSuchElementException if there is no such quiz
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public void figures(QuizRef ref, AttemptChoice choice, Appendable target) {
		FiguresCsv.write(statistics(ref, choice), target);
	}

}
