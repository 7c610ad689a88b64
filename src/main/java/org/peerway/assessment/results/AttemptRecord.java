package org.peerway.assessment.results;

import java.util.List;

import org.peerway.assessment.AttemptSummary;
import org.peerway.assessment.Mode;
import org.peerway.assessment.Points;
import org.peerway.assessment.rating.RatingRule;

/**
 * All that is kept of one graded attempt.
 *
 * @param title of the quiz
 * @param seed from which order and draw of the paper follow, in hexadecimal
 * @param rating how texts were rated, if there were any
 * @param ofQuestions the points of all questions by the keys in force; more or less than
 * the points of the attempt where a correction left a mark as it was
 * @param questions in the order of the paper
 * @param corrections of questions of the paper, the earliest first
 */
public record AttemptRecord(AttemptSummary summary, String title, Mode mode, String seed, TimeKept time,
		RatingRule rating, Points ofQuestions, List<RecordedQuestion> questions, List<RecordedCorrection> corrections) {

	public AttemptRecord {
		questions = List.copyOf(questions);
		corrections = List.copyOf(corrections);
	}

	/** Whether a correction left a mark as it was that the questions do not add up to. */
	public boolean isKeptAgainstQuestions() {
		return !this.ofQuestions.equals(this.summary.score());
	}

	/** Whether people rated something. */
	public boolean isRated() {
		return this.questions.stream().anyMatch((question) -> question.kind().isRated());
	}

}
