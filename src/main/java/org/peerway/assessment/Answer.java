package org.peerway.assessment;

import java.time.Duration;
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
 * @param spent how long the question was in front of the person, in milliseconds
 * @param kept the least that it counts, where a correction was not to lower that
 */
@Embeddable
record Answer(@Column(name = "question") String question, @Column(name = "chosen") String chosen,
		@Column(name = "saved_at") @Nullable Instant savedAt, @Column(name = "flagged") boolean flagged, Trial trial,
		@Column(name = "spent") long spent, @Column(name = "mark") @Nullable Double mark,
		@Column(name = "kept") @Nullable Double kept) {

	static Answer to(Question question) {
		return new Answer(question.id(), "", null, false, Trial.NONE, 0, null, null);
	}

	/** In the ids of the question, which is the one put here. */
	Response response(Question question) {
		return ResponseText.read(question.kind(), this.chosen);
	}

	Answer give(Response response, Instant now) {
		return new Answer(this.question, ResponseText.of(response), now, this.flagged, this.trial, this.spent,
				this.mark, this.kept);
	}

	Answer flag(boolean flagged) {
		return new Answer(this.question, this.chosen, this.savedAt, flagged, this.trial, this.spent, this.mark,
				this.kept);
	}

	Answer rate(double mark) {
		return new Answer(this.question, this.chosen, this.savedAt, this.flagged, this.trial, this.spent, mark,
				this.kept);
	}

	/** Counts that at least; nothing if it counts what it earns. */
	Answer keep(@Nullable Double least) {
		return new Answer(this.question, this.chosen, this.savedAt, this.flagged, this.trial, this.spent, this.mark,
				least);
	}

	/** What it counts that earns so much. */
	double counts(double earned) {
		return (this.kept != null) ? Math.max(this.kept, earned) : earned;
	}

	/** What people gave for a text. */
	double markOrAll() {
		return orAll(this.mark);
	}

	/** A text has no mark that was handed in while its question was withdrawn. */
	static double orAll(@Nullable Double mark) {
		return (mark != null) ? mark : 1;
	}

	Answer spend(Duration time) {
		return new Answer(this.question, this.chosen, this.savedAt, this.flagged, this.trial,
				this.spent + time.toMillis(), this.mark, this.kept);
	}

	/**
	 * Has what is given now checked.
	 * @throws IllegalStateException if nothing is
	 */
	Answer check() {
		if (!isGiven()) {
			throw new IllegalStateException("There is no answer to check");
		}
		return trying(this.trial.check(this.chosen));
	}

	Answer seeHint() {
		return trying(this.trial.seeHint());
	}

	/**
	 * Has what fits shown.
	 * @throws IllegalStateException if no answer was checked before
	 */
	Answer seeKey() {
		if (this.trial.checked() == null) {
			throw new IllegalStateException("What fits is shown after an answer was checked");
		}
		return trying(this.trial.seeKey());
	}

	private Answer trying(Trial trial) {
		return new Answer(this.question, this.chosen, this.savedAt, this.flagged, trial, this.spent, this.mark,
				this.kept);
	}

	/** How long the question was before the person. */
	Duration time() {
		return Duration.ofMillis(this.spent);
	}

	boolean isGiven() {
		return !this.chosen.isEmpty();
	}

}
