package org.peerway.assessment;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Response;
import org.peerway.assessment.question.ResponseText;

/**
 * A place on a paper: the question put there and what the person has given so far.
 *
 * @param mark what people gave for a text, as a share of its point
 * @param chosen what was given, as {@link ResponseText} writes it; empty if nothing was
 */
@Embeddable
record Answer(@Column(name = "question") String question, @Column(name = "chosen") String chosen,
		@Column(name = "saved_at") @Nullable Instant savedAt, @Column(name = "flagged") boolean flagged,
		@Column(name = "mark") @Nullable Double mark) {

	static Answer to(Question question) {
		return new Answer(question.id(), "", null, false, null);
	}

	/** In the ids of the question, which is the one put here. */
	Response response(Question question) {
		return ResponseText.read(question.kind(), this.chosen);
	}

	Answer give(Response response, Instant now) {
		return new Answer(this.question, ResponseText.of(response), now, this.flagged, this.mark);
	}

	Answer flag(boolean flagged) {
		return new Answer(this.question, this.chosen, this.savedAt, flagged, this.mark);
	}

	Answer rate(double mark) {
		return new Answer(this.question, this.chosen, this.savedAt, this.flagged, mark);
	}

	/** What people gave for a text. */
	double markOrAll() {
		return orAll(this.mark);
	}

	/** A text has no mark that was handed in while its question was withdrawn. */
	static double orAll(@Nullable Double mark) {
		return (mark != null) ? mark : 1;
	}

	boolean isGiven() {
		return !this.chosen.isEmpty();
	}

}
