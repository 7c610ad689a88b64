package org.peerway.assessment.panel;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.peerway.assessment.QuizRef;
import org.peerway.people.PersonId;

/** A cut score as the office chose it; it never changes, a further choice follows it. */
@Entity
@Immutable
class PanelCut {

	@Id
	private UUID id;

	private UUID panel;

	private int number;

	private UUID courseVersion;

	private String quiz;

	private int halfPoints;

	private int maximum;

	private int round;

	private double computed;

	private double standardDeviation;

	private int judges;

	private String reason;

	private UUID chosenBy;

	private Instant chosenAt;

	@SuppressWarnings("JpaEntity")
	protected PanelCut() {
	}

	@SuppressWarnings("JpaEntity")
	PanelCut(KeptCut kept) {
		this.id = UUID.randomUUID();
		this.panel = kept.panel().value();
		this.number = kept.number();
		this.courseVersion = kept.quiz().courseVersion();
		this.quiz = kept.quiz().quiz();
		this.halfPoints = (int) Math.round(2 * kept.cut());
		this.maximum = kept.maximum();
		this.round = kept.round();
		this.computed = kept.computed();
		this.standardDeviation = kept.deviation();
		this.judges = kept.judges();
		this.reason = kept.reason();
		this.chosenBy = kept.chosenBy().value();
		this.chosenAt = kept.chosenAt();
	}

	KeptCut kept() {
		return new KeptCut(new PanelId(this.panel), this.number, new QuizRef(this.courseVersion, this.quiz),
				this.halfPoints / 2.0, this.maximum, this.round, this.computed, this.standardDeviation, this.judges,
				this.reason, new PersonId(this.chosenBy), this.chosenAt);
	}

}
