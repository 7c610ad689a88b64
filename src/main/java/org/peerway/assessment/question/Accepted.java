package org.peerway.assessment.question;

/**
 * A wording to compare a typed answer with.
 *
 * @param pattern the words; {@code *} stands for anything, {@code \*} for the sign itself
 * @param share what it is worth, 0..1
 * @param feedback empty if there is nothing to say
 */
public record Accepted(String pattern, double share, String feedback) {

	public Accepted {
		if (!(share >= 0 && share <= 1)) {
			throw new IllegalArgumentException("“" + pattern + "” is worth " + share + ", which is not within 0 and 1");
		}
	}

	/** The words as a person may read them: dots stand for anything. */
	public String shown() {
		return this.pattern.replaceAll("(?<!\\\\)\\*", "…").replace("\\*", "*").strip();
	}

}
