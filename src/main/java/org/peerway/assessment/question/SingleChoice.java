package org.peerway.assessment.question;

import java.util.List;

/**
 * Exactly one option is worth the whole point; others may be worth a part of it.
 */
public record SingleChoice(Head head, List<Option> options, boolean shuffled) implements ChoiceQuestion {

	public SingleChoice {
		options = List.copyOf(options);
		Rules.idsDiffer(head, options, Option::id);
		Rules.must(options.size() >= 2, head, "needs at least two options");
		Rules.must(options.stream().filter((option) -> option.share() == 1).count() == 1, head,
				"needs exactly one option that fits in full");
		Rules.must(options.stream().noneMatch((option) -> option.share() < 0), head,
				"cannot take points away for its one answer");
	}

	public SingleChoice(Head head, List<Option> options) {
		this(head, options, true);
	}

	@Override
	public Kind kind() {
		return Kind.SINGLE;
	}

}
