package org.peerway.assessment.panel;

import org.peerway.assessment.question.Question;

/**
 * A question before a judge, with its key.
 *
 * @param given how many questions of all are estimated in this round
 */
public record JudgedQuestion(PanelInfo panel, int given, JudgeSheet.Line line, Question question) {
}
