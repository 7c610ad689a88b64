package org.peerway.assessment.panel;

import org.peerway.assessment.Embeds;
import org.peerway.assessment.question.Question;

/**
 * A question before a judge, with its key.
 *
 * @param given how many questions of all are estimated in this round
 * @param embeds what its texts may show besides words
 */
public record JudgedQuestion(PanelInfo panel, int given, JudgeSheet.Line line, Question question, Embeds embeds) {
}
