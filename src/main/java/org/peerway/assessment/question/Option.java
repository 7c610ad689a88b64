package org.peerway.assessment.question;

/**
 * One answer that may be chosen, what choosing it is worth, and what is said to a person
 * who chose it.
 *
 * @param share of the question's point, -1..1; what fits is worth more than nothing
 * @param feedback empty if there is nothing to say
 */
public record Option(String id, String text, double share, String feedback) {

	public Option {
		if (!(share >= -1 && share <= 1)) {
			throw new IllegalArgumentException(
					"Option " + id + " is worth " + share + ", which is not within -1 and 1");
		}
	}

	/** An option that is worth the whole point or nothing. */
	public Option(String id, String text, boolean fits, String feedback) {
		this(id, text, fits ? 1 : 0, feedback);
	}

	public boolean fits() {
		return this.share > 0;
	}

}
