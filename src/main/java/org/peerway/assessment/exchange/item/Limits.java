package org.peerway.assessment.exchange.item;

import org.peerway.assessment.exchange.Reason;

/** How much is taken at once. */
public final class Limits {

	/** Bytes of a file. */
	public static final int FILE = 20_000_000;

	/** Items of a file. */
	public static final int ITEMS = 5_000;

	/** Characters of all texts of an item. */
	public static final int ITEM_TEXT = 2_000_000;

	/** Lines of an item. */
	public static final int LINES = 10_000;

	/** Answers, gaps and the like of an item. */
	public static final int PARTS = 500;

	private Limits() {
	}

	/**
	 * Says that this is not too much.
	 * @throws RefusedException if it is
	 */
	public static void check(String what, long count, int limit) {
		if (count > limit) {
			throw new RefusedException(Reason.TOO_MUCH, what, String.valueOf(limit));
		}
	}

}
