package org.peerway.assessment;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.Outcome;
import org.peerway.assessment.question.Response;
import org.peerway.assessment.question.ResponseText;
import org.peerway.assessment.question.Rubric;
import org.peerway.assessment.results.RecordedRating;
import org.peerway.people.PersonId;

/** What one person says about one answer. */
@Entity
class Rating {

	@Id
	private UUID id;

	@Version
	private Integer version;

	/** The number of the answer. */
	private long answer;

	/** From 1; nobody else has the same for that answer. */
	private int slot;

	private UUID rater;

	/** As {@link ResponseText} writes parts. */
	private String levels;

	private int points;

	private double mark;

	private String comment;

	/** Whether the mark of the answer is made of it. */
	private boolean counted;

	private Instant ratedAt;

	@SuppressWarnings("JpaEntity")
	Rating() {
	}

	@SuppressWarnings("JpaEntity")
	Rating(RatedAnswer answer, int slot, PersonId rater, Rubric rubric, GivenRating given, Instant now) {
		this.id = UUID.randomUUID();
		this.answer = answer.number();
		this.slot = slot;
		this.rater = rater.value();
		correct(rubric, given, now);
	}

	/**
	 * Takes another rating in place of the one before.
	 * @throws IllegalArgumentException if a criterion has no level, or one that it does
	 * not have
	 */
	final void correct(Rubric rubric, GivenRating given, Instant now) {
		this.mark = rubric.share(given.levels());
		var known = rubric.criteria()
			.stream()
			.collect(Collectors.toMap(Rubric.Criterion::id,
					(criterion) -> given.levels().getOrDefault(criterion.id(), 0)));
		this.points = known.values().stream().mapToInt(Integer::intValue).sum();
		this.levels = ResponseText.of(new Response.Assigned(known.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (level) -> Integer.toString(level.getValue())))));
		this.comment = given.comment();
		this.ratedAt = now;
	}

	void count(boolean counted) {
		this.counted = counted;
	}

	boolean isBy(PersonId person) {
		return this.rater.equals(person.value());
	}

	int slot() {
		return this.slot;
	}

	double mark() {
		return this.mark;
	}

	GivenRating given() {
		return new GivenRating(levels(), this.comment);
	}

	RecordedRating recorded() {
		return new RecordedRating(this.slot, new PersonId(this.rater), levels(), this.points, this.mark, this.comment,
				this.counted, this.ratedAt);
	}

	Outcome.Reading reading() {
		return new Outcome.Reading(levels(), this.points, this.comment);
	}

	private Map<String, Integer> levels() {
		var parts = ((Response.Assigned) ResponseText.read(Kind.MATCHING, this.levels)).parts();
		return parts.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (level) -> Integer.valueOf(level.getValue())));
	}

}
