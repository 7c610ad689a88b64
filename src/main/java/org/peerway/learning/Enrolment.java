package org.peerway.learning;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.peerway.people.PersonId;

@Entity
class Enrolment {

	@Id
	private UUID id;

	private UUID person;

	private UUID cohort;

	private String course;

	private UUID courseVersion;

	private Instant enrolledAt;

	private @Nullable String lastLesson;

	private @Nullable Instant lastSeenAt;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Enrolment() {
	}

	Enrolment(PersonId person, Cohort cohort, Instant now) {
		this.id = UUID.randomUUID();
		this.person = person.value();
		this.cohort = cohort.id().value();
		this.course = cohort.course();
		this.courseVersion = cohort.courseVersion();
		this.enrolledAt = now;
	}

	Instant enrolledAt() {
		return this.enrolledAt;
	}

	EnrolmentId id() {
		return new EnrolmentId(this.id);
	}

	PersonId person() {
		return new PersonId(this.person);
	}

	CohortId cohort() {
		return new CohortId(this.cohort);
	}

	UUID courseVersion() {
		return this.courseVersion;
	}

	Optional<String> lastLesson() {
		return Optional.ofNullable(this.lastLesson);
	}

	Optional<Instant> lastSeenAt() {
		return Optional.ofNullable(this.lastSeenAt);
	}

}
