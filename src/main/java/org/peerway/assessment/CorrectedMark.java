package org.peerway.assessment;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** What a correction changed about one attempt. */
@Entity
class CorrectedMark {

	/** The correction and the attempt. */
	@Embeddable
	record Key(UUID correctionId, UUID attemptId) {
	}

	@EmbeddedId
	private Key key;

	private double scoreBefore;

	private double scoreAfter;

	private boolean passedBefore;

	private boolean passedAfter;

	@SuppressWarnings("JpaEntity")
	CorrectedMark() {
	}

	@SuppressWarnings("JpaEntity")
	CorrectedMark(CorrectionId correction, ChangedMark change) {
		this.key = new Key(correction.value(), change.attempt().value());
		this.scoreBefore = change.before().value();
		this.scoreAfter = change.after().value();
		this.passedBefore = change.passedBefore();
		this.passedAfter = change.passedAfter();
	}

	CorrectionId correction() {
		return new CorrectionId(this.key.correctionId());
	}

	/** What was changed about that attempt, which is the one it is about. */
	ChangedMark of(Attempt attempt) {
		return new ChangedMark(attempt.id(), attempt.person(), attempt.number(), new Points(this.scoreBefore),
				new Points(this.scoreAfter), this.passedBefore, this.passedAfter);
	}

}
