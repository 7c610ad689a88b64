package org.peerway.assessment.panel;

import org.peerway.assessment.QuizRef;

/** Addresses of the screens about panels. */
public final class PanelLinks {

	/** The list of panels. */
	public static final String LIST = "panels";

	/** Where the office chooses the quiz of a new panel. */
	public static final String NEW = LIST + "/new";

	private PanelLinks() {
	}

	/** Where the office opens a panel for that quiz. */
	public static String toOpen(QuizRef quiz) {
		return NEW + "/" + quiz.courseVersion() + "/" + quiz.quiz();
	}

	/** Where the office leads a panel. */
	public static String to(PanelId panel) {
		return LIST + "/" + panel.value();
	}

	/** Where a judge sees all questions. */
	public static String toEstimates(PanelId panel) {
		return to(panel) + "/estimates";
	}

	/** The page of a judge's questions that begins with that number. */
	public static String toEstimates(PanelId panel, int from) {
		return toEstimates(panel) + "?from=" + from;
	}

	/** Where a judge sees one question, by its number from 1. */
	public static String toEstimate(PanelId panel, int number) {
		return toEstimates(panel) + "/" + number;
	}

}
