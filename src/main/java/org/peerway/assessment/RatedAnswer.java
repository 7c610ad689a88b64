package org.peerway.assessment;

import java.util.OptionalDouble;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.peerway.assessment.rating.RatingRule;
import org.peerway.assessment.rating.Resolution;
import org.peerway.people.PersonId;

/** A text that was handed in, on its way through the hands of those who rate. */
@Entity
class RatedAnswer {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rated_answer_number")
	@SequenceGenerator(name = "rated_answer_number", allocationSize = 1)
	private @Nullable Long number;

	@Version
	private Integer version;

	private UUID attempt;

	private int position;

	private UUID person;

	private UUID courseVersion;

	private String quiz;

	private String question;

	/** Whether somebody has to rate it still. */
	private boolean waiting;

	/** How many ratings it takes. */
	private int wanted;

	private @Nullable Double mark;

	@SuppressWarnings("JpaEntity")
	RatedAnswer() {
	}

	@SuppressWarnings("JpaEntity")
	RatedAnswer(Attempt attempt, int position, RatingRule rule) {
		this.attempt = attempt.id().value();
		this.position = position;
		this.person = attempt.person().value();
		this.courseVersion = attempt.quiz().courseVersion();
		this.quiz = attempt.quiz().quiz();
		this.question = attempt.answer(position).question();
		this.waiting = true;
		this.wanted = rule.raters();
	}

	void resolve(Resolution resolution) {
		this.wanted = resolution.wanted();
		this.waiting = resolution.mark().isEmpty();
		this.mark = resolution.mark().isPresent() ? resolution.mark().getAsDouble() : null;
	}

	/** Nobody has to rate it any more; it has the whole point by itself. */
	void release() {
		this.waiting = false;
	}

	/** The number that those who rate know it by. */
	long number() {
		return (this.number != null) ? this.number : 0;
	}

	AttemptId attempt() {
		return new AttemptId(this.attempt);
	}

	int position() {
		return this.position;
	}

	PersonId person() {
		return new PersonId(this.person);
	}

	QuestionRef question() {
		return new QuestionRef(new QuizRef(this.courseVersion, this.quiz), this.question);
	}

	boolean isWaiting() {
		return this.waiting;
	}

	int wanted() {
		return this.wanted;
	}

	OptionalDouble mark() {
		return (this.mark != null) ? OptionalDouble.of(this.mark) : OptionalDouble.empty();
	}

}
