package org.peerway.assessment.question;

/**
 * Something said in a labelling way is to be said in the language of experience.
 *
 * @param original what is to be said in another way
 * @param example one way to say it, shown after rating; empty if there is none
 */
public record Rewrite(Head head, String original, Rubric rubric, String example) implements RatedQuestion {

	public Rewrite {
		Rules.must(!original.isBlank(), head, "needs words to rewrite");
	}

	@Override
	public Kind kind() {
		return Kind.REWRITE;
	}

}
