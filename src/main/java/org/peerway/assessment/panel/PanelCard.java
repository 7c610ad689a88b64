package org.peerway.assessment.panel;

import java.time.Instant;

/**
 * A panel as lists show it.
 *
 * @param title of the quiz
 * @param language of the quiz; empty where it is not known
 */
public record PanelCard(PanelId id, String title, String language, PanelState state, int round, Instant openedAt) {
}
