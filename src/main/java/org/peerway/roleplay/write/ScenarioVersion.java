package org.peerway.roleplay.write;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.peerway.base.Sha256;
import org.peerway.people.PersonId;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Scenario;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.domain.Persistable;

/** A scenario as it was published, which never changes. */
@Entity
@Immutable
class ScenarioVersion implements Persistable<UUID> {

	/** The most characters of ids that plays are kept with. */
	static final int LONGEST_ID = 200;

	private static final int LONGEST_SUMMARY = 2000;

	private static final JsonMapper JSON = JsonMapper.shared();

	@Id
	private UUID id;

	private UUID draft;

	private int number;

	private String scenario;

	private String title;

	private String summary;

	private int minutes;

	private String language;

	private String body;

	private String hash;

	/** As they were in force then, so that a look back stays what it was. */
	private String principles;

	private UUID author;

	private @Nullable UUID reviewer;

	private String note;

	private Instant publishedAt;

	/** Who answers for a version, and what they say of it. */
	record Signatures(PersonId author, Optional<PersonId> reviewer, String note) {
	}

	@SuppressWarnings("JpaEntity")
	ScenarioVersion() {
	}

	@SuppressWarnings("JpaEntity")
	ScenarioVersion(DraftId draft, int number, Scenario scenario, List<Principle> principles, Signatures signatures,
			Instant now) {
		var written = WrittenScenario.of(scenario);
		this.id = UUID.randomUUID();
		this.draft = draft.value();
		this.number = number;
		this.scenario = scenario.id();
		this.title = written.title();
		this.summary = WrittenScenario.cut(scenario.summary(), LONGEST_SUMMARY);
		this.minutes = scenario.minutes();
		this.language = written.language();
		this.body = written.body();
		this.hash = written.hash();
		this.principles = JSON.writeValueAsString(principles);
		this.author = signatures.author().value();
		this.reviewer = signatures.reviewer().map(PersonId::value).orElse(null);
		this.note = signatures.note();
		this.publishedAt = now;
	}

	/**
	 * The scenario as it was published.
	 * @throws IllegalStateException if the stored text no longer has its hash
	 */
	Scenario scenario() {
		if (!Sha256.of(this.body).equals(this.hash)) {
			throw new IllegalStateException("Version " + this.id + " is not as it was published");
		}
		return WrittenScenario.read(this.body);
	}

	List<Principle> principles() {
		return JSON.readValue(this.principles, new TypeReference<List<Principle>>() {
		});
	}

	VersionInfo info() {
		return new VersionInfo(this.id, new DraftId(this.draft), this.number, this.hash, new PersonId(this.author),
				Optional.ofNullable(this.reviewer).map(PersonId::new), this.note, this.publishedAt);
	}

	@Override
	public UUID getId() {
		return this.id;
	}

	@Override
	public boolean isNew() {
		return true;
	}

}
