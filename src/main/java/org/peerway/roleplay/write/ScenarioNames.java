package org.peerway.roleplay.write;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.peerway.audit.RecordedAct;
import org.peerway.people.ActNames;

import org.springframework.stereotype.Component;

/** Names practice talks that were written in the app for the record of acts. */
@Component
class ScenarioNames implements ActNames {

	private final ScenarioDrafts drafts;

	ScenarioNames(ScenarioDrafts drafts) {
		this.drafts = drafts;
	}

	@Override
	public Map<Long, String> subjects(List<RecordedAct> acts) {
		return ActNames.ofKind("scenario", acts,
				(ids) -> this.drafts.titles(ids)
					.stream()
					.collect(Collectors.toMap(ScenarioDrafts.Titled::id, ScenarioDrafts.Titled::title)));
	}

}
