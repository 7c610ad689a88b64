package org.peerway.assessment.panel;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.peerway.people.PersonId;

/** What a judge says of a question in a round. */
@Entity
class PanelEstimate {

	@Id
	private UUID id;

	@Version
	private Integer version;

	private UUID panel;

	private int round;

	private UUID judge;

	private String question;

	private int percent;

	private Instant estimatedAt;

	@SuppressWarnings("JpaEntity")
	protected PanelEstimate() {
	}

	@SuppressWarnings("JpaEntity")
	PanelEstimate(UUID panel, int round, PersonId judge, String question, int percent, Instant now) {
		this.id = UUID.randomUUID();
		this.panel = panel;
		this.round = round;
		this.judge = judge.value();
		this.question = question;
		change(percent, now);
	}

	void change(int percent, Instant now) {
		this.percent = percent;
		this.estimatedAt = now;
	}

	String question() {
		return this.question;
	}

	int percent() {
		return this.percent;
	}

	Angoff.Estimate estimate() {
		return new Angoff.Estimate(new PersonId(this.judge), this.question, this.percent / 100.0);
	}

}
