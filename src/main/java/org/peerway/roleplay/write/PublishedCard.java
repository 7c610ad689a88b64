package org.peerway.roleplay.write;

import java.time.Instant;
import java.util.UUID;

import org.peerway.roleplay.ScenarioRef;

/**
 * A published version as lists of scenarios show it.
 *
 * @param number counted from 1 in each draft
 * @param scenario the scenario's own id
 * @param minutes how long it usually takes
 * @param language of its texts, as in {@code en}
 */
public record PublishedCard(UUID id, DraftId draft, int number, String scenario, String title, String summary,
		int minutes, String language, Instant publishedAt) {

	PublishedCard(UUID id, UUID draft, int number, String scenario, String title, String summary, int minutes,
			String language, Instant publishedAt) {
		this(id, new DraftId(draft), number, scenario, title, summary, minutes, language, publishedAt);
	}

	/** What the version is played by. */
	public ScenarioRef ref() {
		return new ScenarioRef(this.id, this.scenario);
	}

}
