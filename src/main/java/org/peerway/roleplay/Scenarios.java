package org.peerway.roleplay;

import java.util.List;
import java.util.Optional;

import org.peerway.base.file.Picture;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.write.PublishedScenarios;
import org.peerway.roleplay.write.PublishedScenarios.Published;

import org.springframework.stereotype.Component;

/** All scenarios: those of courses, and those that trainers published here. */
@Component
public class Scenarios {

	private final ScenarioSource courses;

	private final PublishedScenarios published;

	Scenarios(ScenarioSource courses, PublishedScenarios published) {
		this.courses = courses;
		this.published = published;
	}

	/**
	 * The scenario as it stood in that version.
	 * @throws java.util.NoSuchElementException if there is none
	 */
	public Scenario scenario(ScenarioRef ref) {
		return this.published.find(ref).map(Published::scenario).orElseGet(() -> this.courses.scenario(ref));
	}

	/** The practice principles by which that version is scored, in their fixed order. */
	public List<Principle> principles(ScenarioRef ref) {
		return this.published.find(ref)
			.map(Published::principles)
			.orElseGet(() -> this.courses.principles(ref.courseVersion()));
	}

	/** How often it can be played without the coach; what trainers publish, at will. */
	public PlayRules rules(ScenarioRef ref) {
		return isPublished(ref) ? PlayRules.NONE : this.courses.rules(ref);
	}

	/** The picture of that name which it shows; drafts have no pictures of their own. */
	Optional<Picture> picture(ScenarioRef ref, String file) {
		return isPublished(ref) ? Optional.empty() : this.courses.picture(ref, file);
	}

	/** Whether trainers published it here, so that it stands in no course. */
	public boolean isPublished(ScenarioRef ref) {
		return this.published.find(ref).isPresent();
	}

}
