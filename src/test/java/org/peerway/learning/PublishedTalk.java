package org.peerway.learning;

import java.util.Locale;
import java.util.Optional;

import org.peerway.Acting;
import org.peerway.people.Role;
import org.peerway.roleplay.ScenarioRef;
import org.peerway.roleplay.write.PublishedCard;
import org.peerway.roleplay.write.ScenarioTemplates;
import org.peerway.roleplay.write.ScenarioWriting;

import org.springframework.boot.test.context.TestComponent;

/** Publishes a role-play as two trainers do. */
@TestComponent
public class PublishedTalk {

	private final ScenarioWriting writing;

	public PublishedTalk(ScenarioWriting writing) {
		this.writing = writing;
	}

	/** Publishes the example for a principle. */
	public ScenarioRef publish(String template) {
		Acting.asSomebody(Role.TRAINER);
		var scenario = ScenarioTemplates.all(Locale.ENGLISH)
			.stream()
			.map((one) -> one.scenario())
			.filter((one) -> one.title().equals(template) || template.isEmpty())
			.toList()
			.getLast();
		var draft = this.writing.create(scenario);
		this.writing.askReview(draft);
		Acting.asSomebody(Role.TRAINER);
		var version = this.writing.publish(draft, "");
		return this.writing.published(Optional.empty(), 50)
			.stream()
			.filter((card) -> card.id().equals(version.id()))
			.map(PublishedCard::ref)
			.findFirst()
			.orElseThrow();
	}

}
