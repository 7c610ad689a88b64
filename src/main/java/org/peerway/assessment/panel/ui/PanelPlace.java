package org.peerway.assessment.panel.ui;

import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.router.BeforeEnterEvent;

import org.peerway.assessment.panel.PanelId;

/** What the addresses of screens about panels name. */
final class PanelPlace {

	private PanelPlace() {
	}

	static Optional<PanelId> panel(BeforeEnterEvent event) {
		try {
			return event.getRouteParameters().get("panel").map(UUID::fromString).map(PanelId::new);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
