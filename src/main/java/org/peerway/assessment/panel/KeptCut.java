package org.peerway.assessment.panel;

import java.time.Instant;

import org.peerway.assessment.QuizRef;
import org.peerway.people.PersonId;

/**
 * A cut score that the office chose for a quiz in one version.
 *
 * @param number counts the choices of the panel, from 1
 * @param cut in points, a multiple of a half
 * @param maximum points of a paper
 * @param round whose figures it rests on
 * @param computed what the panel said, before it was rounded
 * @param deviation standard deviation of the judges' cut scores
 * @param judges how many of them
 */
public record KeptCut(PanelId panel, int number, QuizRef quiz, double cut, int maximum, int round, double computed,
		double deviation, int judges, String reason, PersonId chosenBy, Instant chosenAt) {

	public double standardError() {
		return this.deviation / Math.sqrt(this.judges);
	}

}
