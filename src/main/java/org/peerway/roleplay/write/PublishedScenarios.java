package org.peerway.roleplay.write;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.peerway.roleplay.ScenarioRef;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Scenario;

import org.springframework.stereotype.Component;

/**
 * Gives the engine the scenarios that were published here. It holds the scores, so no
 * screen may hand on what it gives.
 */
@Component
public class PublishedScenarios {

	private final ScenarioVersions versions;

	/**
	 * Versions never change, so what was read once holds on every machine; also that
	 * there is none, as the id of a version is known to nobody before it is there.
	 */
	private final Cache<UUID, Optional<Published>> read = Caffeine.newBuilder().maximumSize(200).build();

	PublishedScenarios(ScenarioVersions versions) {
		this.versions = versions;
	}

	/**
	 * A scenario as it was published.
	 *
	 * @param number of the version, counted from 1
	 * @param principles that were in force then
	 */
	public record Published(Scenario scenario, int number, List<Principle> principles) {

		public Published {
			principles = List.copyOf(principles);
		}

	}

	/** The scenario with that id in that version, if it was published here. */
	public Optional<Published> find(ScenarioRef ref) {
		return this.read.get(ref.courseVersion(), this::load)
			.filter((published) -> published.scenario().id().equals(ref.scenario()));
	}

	private Optional<Published> load(UUID id) {
		return this.versions.findById(id)
			.map((version) -> new Published(version.scenario(), version.info().number(), version.principles()));
	}

}
