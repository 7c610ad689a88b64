package org.peerway.learning;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class LessonRead {

	@Id
	private UUID id;

	private UUID enrolment;

	private String lesson;

	private Instant readAt;

	@SuppressWarnings("NullAway.Init")
	protected LessonRead() {
	}

	LessonRead(EnrolmentId enrolment, String lesson, Instant now) {
		this.id = UUID.randomUUID();
		this.enrolment = enrolment.value();
		this.lesson = lesson;
		this.readAt = now;
	}

}
