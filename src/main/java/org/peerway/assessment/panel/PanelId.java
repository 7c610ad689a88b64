package org.peerway.assessment.panel;

import java.util.UUID;

/** Names a panel. */
public record PanelId(UUID value) {
}
