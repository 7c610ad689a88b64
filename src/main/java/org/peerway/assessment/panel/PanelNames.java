package org.peerway.assessment.panel;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.peerway.audit.RecordedAct;
import org.peerway.people.ActNames;

import org.springframework.stereotype.Component;

/** Names panels for the record of acts, by the quiz that they set a standard for. */
@Component
class PanelNames implements ActNames {

	private final Panels panels;

	PanelNames(Panels panels) {
		this.panels = panels;
	}

	@Override
	public Map<Long, String> subjects(List<RecordedAct> acts) {
		return ActNames.ofKind("panel", acts,
				(ids) -> this.panels.findByIdIn(ids)
					.stream()
					.collect(Collectors.toMap(Panel::id, (panel) -> panel.info().title())));
	}

}
