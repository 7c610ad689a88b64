package org.peerway.assessment.panel;

/** A round is closed only when at least two judges have estimated every question. */
public class TooFewJudgesException extends IllegalStateException {

	TooFewJudgesException(int complete) {
		super("Judges who are complete: " + complete);
	}

}
