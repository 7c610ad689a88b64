package org.peerway.roleplay.write.ui.desk;

import java.time.Clock;

import org.peerway.base.lens.LensSource;
import org.peerway.people.PeopleService;
import org.peerway.roleplay.write.ScenarioComments;
import org.peerway.roleplay.write.ScenarioPresence;
import org.peerway.roleplay.write.ScenarioWriting;

import org.springframework.stereotype.Component;

/** What lets several people write together. */
@Component
public record Team(ScenarioWriting writing, ScenarioComments comments, ScenarioPresence presence, PeopleService people,
		LensSource lens, Clock clock) {
}
