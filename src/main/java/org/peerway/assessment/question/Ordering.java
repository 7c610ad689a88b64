package org.peerway.assessment.question;

import java.util.List;

/**
 * Things to be put into an order.
 *
 * @param entries in the right order
 */
public record Ordering(Head head, List<Entry> entries, OrderCredit credit) implements Question {

	/**
	 * One of the things.
	 *
	 * @param feedback said after grading to a person who put it elsewhere; empty if there
	 * is nothing to say
	 */
	public record Entry(String id, String text, String feedback) {
	}

	/** What an order that is right in parts earns. */
	public enum OrderCredit {

		/** The share of entries that stand at their own place. */
		PLACES,

		/**
		 * The length of the longest run of entries that stand in the right order, others
		 * between them or not, less one, of the most that can be.
		 */
		SEQUENCE,

		/** Only the whole order counts. */
		ALL_OR_NOTHING

	}

	public Ordering {
		entries = List.copyOf(entries);
		Rules.idsDiffer(head, entries, Entry::id);
		Rules.must(entries.size() >= 2, head, "needs at least two entries to put in order");
	}

	@Override
	public Kind kind() {
		return Kind.ORDERING;
	}

}
