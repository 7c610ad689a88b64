package org.peerway.assessment.question;

import java.util.List;

/**
 * A statement to judge; the two options are "true" and "false", kept in this order on
 * every paper.
 */
public record TrueFalse(Head head, boolean answer, String feedbackTrue,
		String feedbackFalse) implements ChoiceQuestion {

	@Override
	public List<Option> options() {
		return List.of(new Option("true", "", this.answer, this.feedbackTrue),
				new Option("false", "", !this.answer, this.feedbackFalse));
	}

	@Override
	public boolean shuffled() {
		return false;
	}

	@Override
	public Kind kind() {
		return Kind.TRUE_FALSE;
	}

}
