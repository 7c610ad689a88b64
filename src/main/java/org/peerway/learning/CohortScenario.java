package org.peerway.learning;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.peerway.people.PersonId;
import org.peerway.roleplay.ScenarioRef;

/** A role-play that a trainer set for a cohort beside those of the course. */
@Entity
class CohortScenario {

	@Id
	private UUID id;

	@Version
	private @Nullable Integer version;

	private UUID cohort;

	private UUID edition;

	private String scenario;

	private UUID setBy;

	private Instant setAt;

	private @Nullable Instant takenAwayAt;

	@SuppressWarnings("NullAway.Init")
	protected CohortScenario() {
	}

	CohortScenario(CohortId cohort, ScenarioRef ref, PersonId by, Instant now) {
		this.id = UUID.randomUUID();
		this.cohort = cohort.value();
		this.edition = ref.courseVersion();
		this.scenario = ref.scenario();
		this.setBy = by.value();
		this.setAt = now;
	}

	/** Sets it again after it was taken away. */
	void set(PersonId by, Instant now) {
		if (this.takenAwayAt != null) {
			this.takenAwayAt = null;
			this.setBy = by.value();
			this.setAt = now;
		}
	}

	/** Nobody starts it any more; what was done stays. */
	void takeAway(Instant now) {
		if (this.takenAwayAt == null) {
			this.takenAwayAt = now;
		}
	}

	boolean isThere() {
		return this.takenAwayAt == null;
	}

	ScenarioRef ref() {
		return new ScenarioRef(this.edition, this.scenario);
	}

	Instant setAt() {
		return this.setAt;
	}

}
