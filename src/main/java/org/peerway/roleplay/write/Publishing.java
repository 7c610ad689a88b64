package org.peerway.roleplay.write;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.peerway.people.PersonId;
import org.peerway.roleplay.ScenarioSource;
import org.peerway.roleplay.check.ScenarioCheck;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Place;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.write.ScenarioVersion.Signatures;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Makes versions of drafts that may be published. */
@Component
class Publishing {

	private final ScenarioVersions versions;

	private final ScenarioSource courses;

	private final boolean needsReview;

	Publishing(ScenarioVersions versions, ScenarioSource courses,
			@Value("${peerway.scenarios.review:true}") boolean needsReview) {
		this.versions = versions;
		this.courses = courses;
		this.needsReview = needsReview;
	}

	boolean needsReview() {
		return this.needsReview;
	}

	Optional<Hindrance> hindrance(ScenarioDraft draft, PersonId person) {
		return draft.hindrance(person, this.needsReview);
	}

	VersionInfo publish(ScenarioDraft draft, PersonId by, String note, Instant now) {
		hindrance(draft, by).ifPresent(Publishing::refuse);
		var scenario = draft.scenario();
		var principles = this.courses.principlesInForce();
		mustBePlayable(scenario, principles);
		var reviewer = draft.isReviewedBy(by) ? Optional.of(by) : Optional.<PersonId>empty();
		var signatures = new Signatures(draft.changedBy(), reviewer, note);
		return this.versions
			.saveAndFlush(new ScenarioVersion(draft.id(), draft.publish(), scenario, principles, signatures, now))
			.info();
	}

	private static void refuse(Hindrance hindrance) {
		throw new HinderedException(hindrance);
	}

	private static void mustBePlayable(Scenario scenario, List<Principle> principles) {
		var faults = new ScenarioCheck(principles.stream().map(Principle::id).toList()).faults(scenario);
		if (!faults.isEmpty()) {
			throw new FaultsException(faults);
		}
		if (!ids(scenario).allMatch(Publishing::isUsable)) {
			throw new HinderedException(Hindrance.UNUSABLE_ID);
		}
	}

	private static Stream<String> ids(Scenario scenario) {
		var replies = scenario.turns().stream().flatMap((turn) -> turn.choices().stream()).map(Choice::id);
		return Stream.concat(Stream.of(scenario.id()), Stream.concat(scenario.places().map(Place::id), replies));
	}

	private static boolean isUsable(String id) {
		return !id.isBlank() && id.length() <= ScenarioVersion.LONGEST_ID && id.indexOf('\0') < 0;
	}

	List<VersionInfo> of(DraftId draft) {
		return this.versions.of(draft.value()).stream().map(ScenarioVersion::info).toList();
	}

	ScenarioVersion version(UUID id) {
		return this.versions.findById(id).orElseThrow(() -> new NoSuchElementException("There is no version " + id));
	}

	List<PublishedCard> newest(Optional<PublishedCard> before, int limit) {
		return before.map((card) -> this.versions.before(card.publishedAt(), card.id(), Limit.of(limit)))
			.orElseGet(() -> this.versions.newest(Limit.of(limit)));
	}

}
