package org.peerway.assessment;

import java.util.List;
import java.util.NoSuchElementException;

import org.peerway.assessment.compose.EditionQuizzes;
import org.peerway.assessment.results.AttemptRecord;
import org.peerway.people.CurrentPerson;
import org.peerway.people.ReadingRights;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the whole record of one graded attempt, with its keys, to those who may look at
 * the person's work; never to the person.
 */
@Service
public class AttemptRecords {

	private final AttemptRepository attempts;

	private final Quizzes quizzes;

	private final EditionQuizzes editions;

	private final Corrections corrections;

	private final CorrectedMarks marks;

	private final Ratings ratings;

	private final CurrentPerson current;

	private final ReadingRights rights;

	AttemptRecords(AttemptRepository attempts, Quizzes quizzes, EditionQuizzes editions, Corrections corrections,
			CorrectedMarks marks, Ratings ratings, CurrentPerson current, ReadingRights rights) {
		this.attempts = attempts;
		this.quizzes = quizzes;
		this.editions = editions;
		this.corrections = corrections;
		this.marks = marks;
		this.ratings = ratings;
		this.current = current;
		this.rights = rights;
	}

	/**
	 * The record as it stands now.
	 * @throws NoSuchElementException if there is no such attempt
	 * @throws AccessDeniedException if it is the acting person's own, or not theirs to
	 * look at
	 * @throws IllegalStateException if there is no result, or it was practice
	 */
	@PreAuthorize("hasAnyRole('TRAINER', 'OFFICE')")
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public AttemptRecord of(AttemptId id) {
		var attempt = this.attempts.findWithAnswers(id.value())
			.orElseThrow(() -> new NoSuchElementException("There is no attempt " + id.value()));
		mustBeSomebodyElses(attempt);
		attempt.mustHaveResult();
		var ref = attempt.quiz();
		var quiz = this.quizzes.quiz(ref);
		var recorder = new AttemptRecorder(attempt, quiz, this.corrections.of(ref.courseVersion(), ref.quiz()));
		if (EditionQuizzes.has(ref)) {
			recorder.from(this.editions.edition(ref).sources());
		}
		return recorder.record(quiz.isRated() ? this.ratings.ofAttempt(id.value()) : List.of(),
				this.marks.ofAttempt(id.value()));
	}

	private void mustBeSomebodyElses(Attempt attempt) {
		if (this.current.id().equals(attempt.person())) {
			throw new AccessDeniedException("Nobody takes out the record of an attempt of their own");
		}
		this.rights.mustCover(attempt.person());
	}

}
