package org.peerway.roleplay.exchange.part;

import org.peerway.roleplay.exchange.Reason;

/** How much is taken at once. */
public final class Limits {

	/** Bytes of a file. */
	public static final int FILE = 20_000_000;

	/** Characters of a JSON document: trees of it are larger than their text. */
	public static final int JSON = 2_000_000;

	/** Scenarios of a file. */
	public static final int STORIES = 50;

	/** Passages or nodes of all scenarios of a file. */
	public static final int PLACES = 2_000;

	/** Characters of the text of a passage, without its pictures. */
	public static final int TEXT = 100_000;

	/** Characters of the texts of all passages of a scenario. */
	public static final int TEXTS = 2_000_000;

	/** Replies of a turn. */
	public static final int CHOICES = 100;

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
