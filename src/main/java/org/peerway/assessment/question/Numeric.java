package org.peerway.assessment.question;

/** A number is to be typed. */
public record Numeric(Head head, NumberKey key) implements Question {

	@Override
	public Kind kind() {
		return Kind.NUMERIC;
	}

}
