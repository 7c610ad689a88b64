package org.peerway.roleplay.exchange;

import java.util.List;
import java.util.Optional;

import org.peerway.roleplay.script.Scenario;

/** A scenario with the pictures that its turns show. */
public record ScenarioWithMedia(Scenario scenario, List<Media> media) {

	public ScenarioWithMedia {
		media = List.copyOf(media);
	}

	public ScenarioWithMedia(Scenario scenario) {
		this(scenario, List.of());
	}

	/** The picture of that name. */
	public Optional<Media> media(String name) {
		return this.media.stream().filter((one) -> one.name().equals(name)).findFirst();
	}

}
