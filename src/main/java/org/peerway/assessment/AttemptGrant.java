package org.peerway.assessment;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.peerway.people.PersonId;

/** One attempt more than the quiz allows, given by a trainer. */
@Entity
class AttemptGrant {

	@Id
	private UUID id;

	private UUID person;

	private UUID courseVersion;

	private String quiz;

	/** Of the attempt that it opens; unique, so that two clicks give one attempt. */
	private int number;

	private UUID grantedBy;

	private Instant grantedAt;

	@SuppressWarnings("NullAway.Init")
	protected AttemptGrant() {
	}

	AttemptGrant(PersonId person, QuizRef ref, int number, PersonId grantedBy, Instant now) {
		this.id = UUID.randomUUID();
		this.person = person.value();
		this.courseVersion = ref.courseVersion();
		this.quiz = ref.quiz();
		this.number = number;
		this.grantedBy = grantedBy.value();
		this.grantedAt = now;
	}

}
