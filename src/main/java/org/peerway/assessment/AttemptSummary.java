package org.peerway.assessment;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.peerway.people.PersonId;

/**
 * An attempt in one line: whose, which, when, and how it ended.
 *
 * @param number counted from 1 for each person, course version and quiz
 * @param submittedAt null while the attempt is open
 * @param score zero until the attempt is graded
 * @param maxScore the points that the paper is worth
 * @param passMark the points that were needed to pass; 0 in practice
 * @param gradedAt null while the attempt is open or waits for those who rate it; later
 * than {@code submittedAt} also where time was over before anybody looked
 */
public record AttemptSummary(AttemptId id, PersonId person, QuizRef quiz, int number, Instant startedAt,
		@Nullable Instant submittedAt, Points score, int maxScore, int passMark, boolean passed,
		@Nullable Instant gradedAt) {

	/** Whether nothing counts in it. */
	public boolean isPractice() {
		return this.passMark == 0;
	}

	public boolean isSubmitted() {
		return this.submittedAt != null;
	}

	public boolean isGraded() {
		return this.gradedAt != null;
	}

	/** Whether it is handed in and people still have to rate something. */
	public boolean awaitsRating() {
		return isSubmitted() && !isGraded();
	}

}
