package org.peerway.assessment.question;

import java.util.List;

/**
 * Each stem is to be given the label that belongs to it; each is worth an equal share.
 */
public record Matching(Head head, List<Stem> stems, List<Label> labels) implements Question {

	/**
	 * What is to be given a label.
	 *
	 * @param label id of the one that belongs to it
	 * @param feedback said to a person who chose another; empty if there is nothing to
	 * say
	 */
	public record Stem(String id, String text, String label, String feedback) {
	}

	/** What can be given to stems, to one, several or none. */
	public record Label(String id, String text) {
	}

	public Matching {
		stems = List.copyOf(stems);
		labels = List.copyOf(labels);
		Rules.idsDiffer(head, stems, Stem::id);
		Rules.idsDiffer(head, labels, Label::id);
		Rules.must(!stems.isEmpty(), head, "needs something to match");
		Rules.must(labels.size() >= 2, head, "needs at least two labels");
		for (Stem stem : stems) {
			Rules.must(labels.stream().anyMatch((label) -> label.id().equals(stem.label())), head,
					"matches “" + stem.id() + "” with “" + stem.label() + "”, which it does not offer");
		}
	}

	@Override
	public Kind kind() {
		return Kind.MATCHING;
	}

}
