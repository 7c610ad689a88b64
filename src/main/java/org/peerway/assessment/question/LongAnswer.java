package org.peerway.assessment.question;

/**
 * A text to write.
 *
 * @param template what the field begins with; empty if it begins empty
 * @param minWords how many words are asked for, 0 if nothing is said
 * @param maxWords how many words at most, 0 if nothing is said
 * @param notes for those who rate; empty if there are none
 */
public record LongAnswer(Head head, Rubric rubric, String template, int minWords, int maxWords,
		String notes) implements RatedQuestion {

	public LongAnswer {
		Rules.must(minWords >= 0 && maxWords >= 0 && (maxWords == 0 || minWords <= maxWords), head,
				"asks for " + minWords + " to " + maxWords + " words");
	}

	@Override
	public Kind kind() {
		return Kind.LONG;
	}

}
