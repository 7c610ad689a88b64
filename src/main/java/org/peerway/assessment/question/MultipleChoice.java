package org.peerway.assessment.question;

import java.util.List;

/** Several options may fit. */
public record MultipleChoice(Head head, List<Option> options, Credit credit,
		boolean shuffled) implements ChoiceQuestion {

	public MultipleChoice {
		options = Shares.whole(head, options);
		Rules.idsDiffer(head, options, Option::id);
	}

	/**
	 * With equal shares: each fitting option adds 1/(number fitting), each other one
	 * takes 1/(number not fitting) away.
	 */
	public MultipleChoice(Head head, List<Option> options) {
		this(head, Shares.equal(head, options), Credit.PARTIAL, true);
	}

	@Override
	public Kind kind() {
		return Kind.MULTIPLE;
	}

}
