package org.peerway.learning;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.peerway.people.PersonId;

@Entity
class Cohort {

	@Id
	private UUID id;

	private String name;

	private String course;

	private UUID courseVersion;

	private Instant createdAt;

	@ElementCollection
	@CollectionTable(name = "cohort_trainer", joinColumns = @JoinColumn(name = "cohort"))
	@Column(name = "person")
	private Set<UUID> trainers = new HashSet<>();

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Cohort() {
	}

	Cohort(String name, String course, UUID courseVersion, Instant now) {
		this.id = UUID.randomUUID();
		this.name = name;
		this.course = course;
		this.courseVersion = courseVersion;
		this.createdAt = now;
	}

	CohortId id() {
		return new CohortId(this.id);
	}

	String name() {
		return this.name;
	}

	String course() {
		return this.course;
	}

	UUID courseVersion() {
		return this.courseVersion;
	}

	void addTrainer(PersonId trainer) {
		this.trainers.add(trainer.value());
	}

	boolean isLedBy(PersonId person) {
		return this.trainers.contains(person.value());
	}

	Set<UUID> trainers() {
		return Set.copyOf(this.trainers);
	}

}
