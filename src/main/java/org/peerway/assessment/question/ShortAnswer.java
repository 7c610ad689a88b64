package org.peerway.assessment.question;

/** A word or a few are to be typed. */
public record ShortAnswer(Head head, TextKey key) implements Question {

	@Override
	public Kind kind() {
		return Kind.SHORT;
	}

}
