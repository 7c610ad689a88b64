package org.peerway.assessment.panel;

import java.time.Instant;

import org.peerway.assessment.QuizRef;

/**
 * A panel and where it stands.
 *
 * @param title of the quiz
 * @param language of the quiz, as in {@code en}; empty where it is not known
 * @param items how many questions are estimated
 * @param statement what a minimally competent candidate is
 * @param round the last one, from 1
 */
public record PanelInfo(PanelId id, QuizRef quiz, String title, String language, int items, String statement,
		PanelState state, int round, Instant openedAt) {

	public boolean isEstimating() {
		return this.state == PanelState.ESTIMATING;
	}

}
